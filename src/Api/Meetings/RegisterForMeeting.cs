using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Presence;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Meetings;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Meetings;

/// <summary>A resident wants to come: has a place, or waits for one in the order of arrival. Whoever waits moves up by themselves when somebody cancels.</summary>
internal static class RegisterForMeeting
{
    public static async Task<Results<Ok<RegistrationAnswer>, NotFound>> Handle(
        Guid meetingId, RegistrationRequest request, CallerOfRequest by, Registrations registrations, ZiZhiJinDb db, CancellationToken cancel) =>
        await db.Meetings.OpenTo(by.Caller).AnyAsync(meeting => meeting.Id == meetingId, cancel)
            ? TypedResults.Ok(new RegistrationAnswer(await registrations.Take(meetingId, (by.Caller.PersonId!.Value, by.Caller.AccountId), Nonce.Read(request.Nonce), cancel)))
            : TypedResults.NotFound();
}
