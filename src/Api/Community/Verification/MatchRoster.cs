using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Community.Roster;
using ZiZhiJin.Api.Community.SignIn;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Verification;
using ZiZhiJin.Wechat.MiniProgram;

namespace ZiZhiJin.Api.Community.Verification;

/// <summary>A resident says name and home, WeChat says the phone; where the roster has the same, they are verified at once.</summary>
internal static class MatchRoster
{
    public sealed record Request(
        Guid AreaId, [Required, StringLength(40, MinimumLength = 1), PlainText] string Name, [Required] AddPerson.Home Home,
        [Required, StringLength(200, MinimumLength = 1)] string PhoneCode);

    public static async Task<Results<NoContent, NotFound, ProblemHttpResult>> Handle(
        Request request, CallerOfRequest by, NewResident resident, RosterMatch roster, VerificationTries tries, PersonalData personal, PhoneNumber wechat, CancellationToken cancel)
    {
        await resident.MayAsk(by.Caller, cancel);
        if (!await resident.IsNeighbourhood(request.AreaId, cancel)) return TypedResults.NotFound();
        // Every number that WeChat tells costs money: nobody who is locked out asks for one.
        if (await tries.Left(by.Caller.AccountId, cancel) == 0) throw new RefusedException(VerificationRefusals.TooManyTries);
        var phone = await wechat.Trade(request.PhoneCode, cancel);
        if (phone is PhoneResult.CodeRefused) throw new RefusedException(VerificationRefusals.PhoneCodeRefused);
        if (phone is not PhoneResult.Known { Number: var number }) return SignInRefusals.WechatAway;

        var claim = new PersonDetails(request.Name, request.Home.Building, request.Home.Unit ?? "", request.Home.Room, number);
        await tries.Count(by.Caller.AccountId, personal.Household(request.AreaId, claim), cancel);
        var person = await roster.Find(request.AreaId, claim, cancel) ?? throw new RefusedException(VerificationRefusals.NoMatch);
        resident.Audit.Did(by.Caller.AccountId, "account.match", request.AreaId, person);
        await resident.Attach(by.Caller.AccountId, person, VerifiedBy.Roster, cancel);
        await tries.Forget(by.Caller.AccountId, cancel);
        return TypedResults.NoContent();
    }
}
