using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Community.Roster;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Verification;

namespace ZiZhiJin.Api.Community.Verification;

/// <summary>A resident asks the committee to say who they are. Where neighbours may vouch, the answer holds the code to show to one; it is shown once.</summary>
internal static class AskForVerification
{
    public sealed record Request(
        Guid AreaId, [Required, StringLength(40, MinimumLength = 1), PlainText] string Name, [Required] AddPerson.Home Home,
        [RegularExpression(@"^\+?[0-9 \-]{5,20}$")] string? Phone = null);

    public sealed record Answer(Guid Id, string? VouchCode);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(
        Request request, CallerOfRequest by, NewResident resident, CommitteeVerification requests, CancellationToken cancel)
    {
        var details = new PersonDetails(request.Name, request.Home.Building, request.Home.Unit ?? "", request.Home.Room, request.Phone);
        if (await requests.Ask(by.Caller, request.AreaId, details, cancel) is not { } asked) return TypedResults.NotFound();
        return TypedResults.Created("/api/me/verification", new Answer(asked.Id, await resident.AllowsVouching(request.AreaId, cancel) ? asked.VouchCode : null));
    }
}
