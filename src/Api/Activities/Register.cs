using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Presence;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities;

/// <summary>A resident wants to come: has a place, or waits for one in the order of arrival. Whoever waits moves up by themselves when somebody cancels.</summary>
internal static class Register
{
    /// <param name="Nonce">16 random bytes, base64url.</param>
    /// <param name="AsVolunteer">Comes to help. Registering again with the other word changes it.</param>
    public sealed record Request([Required] string Nonce, bool AsVolunteer = false);

    public static async Task<Results<Ok<RegistrationAnswer>, NotFound>> Handle(
        Guid activityId, Request request, CallerOfRequest by, Registrations registrations, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (!await IsMine(activityId, by, db, cancel)) return TypedResults.NotFound();
        return TypedResults.Ok(new RegistrationAnswer(await registrations.Take(
            activityId, new Registrant(by.Caller.PersonId!.Value, by.Caller.AccountId, request.AsVolunteer), Nonce.Read(request.Nonce), cancel)));
    }

    public static Task<bool> IsMine(Guid activityId, CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel) =>
        db.Activities.SeenBy(by.Caller, db).AnyAsync(activity => activity.Id == activityId && activity.AreaId == by.Caller.AreaId, cancel);
}
