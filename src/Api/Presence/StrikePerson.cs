using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Presence;

/// <summary>Staff take back the registration of somebody who told them so; the first who waits gets the place.</summary>
internal static class StrikePerson
{
    public static async Task<Results<NoContent, NotFound>> AtActivity(Guid activityId, Guid personId, CallerOfRequest by, EnlistingAt at, CancellationToken cancel) =>
        await Cancel(await at.Activity(activityId, by.Caller, cancel), personId, by, at.Enlisting, cancel);

    public static async Task<Results<NoContent, NotFound>> AtMeeting(Guid meetingId, Guid personId, CallerOfRequest by, EnlistingAt at, CancellationToken cancel) =>
        await Cancel(await at.Meeting(meetingId, by.Caller, cancel), personId, by, at.Enlisting, cancel);

    private static async Task<Results<NoContent, NotFound>> Cancel((Guid Id, Guid AreaId)? occasion, Guid personId, CallerOfRequest by, Enlisting enlisting, CancellationToken cancel) =>
        occasion is { } there && await enlisting.Strike(there, personId, by.Caller.AccountId, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
