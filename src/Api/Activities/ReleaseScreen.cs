using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities;

/// <summary>The big screen shows no code any more.</summary>
internal static class ReleaseScreen
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid activityId, CallerOfRequest by, Leading leading, Screens screens, CancellationToken cancel)
    {
        if (await leading.Find(activityId, by, cancel) is not { } activity) return TypedResults.NotFound();
        await screens.Unpair(activity.Occasion, by.Caller.AccountId, cancel);
        return TypedResults.NoContent();
    }
}
