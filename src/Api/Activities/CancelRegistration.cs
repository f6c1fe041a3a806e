using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities;

/// <summary>A resident does not come after all; the first who waits gets the place.</summary>
internal static class CancelRegistration
{
    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid activityId, CallerOfRequest by, Registrations registrations, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (!await Register.IsMine(activityId, by, db, cancel)) return TypedResults.NotFound();
        await registrations.Cancel(activityId, by.Caller.PersonId!.Value, cancel);
        return TypedResults.NoContent();
    }
}
