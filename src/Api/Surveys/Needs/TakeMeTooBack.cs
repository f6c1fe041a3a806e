using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs;

/// <summary>The caller does not need it any more. What the caller wrote in the survey stays until it is changed there.</summary>
internal static class TakeMeTooBack
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid groupId, CallerOfRequest by, NeedVoices voices, CancellationToken cancel)
    {
        if (await voices.LiveGroup(groupId, by.Caller.AreaId, cancel) is not { } live) return TypedResults.NotFound();
        await voices.Leave(live, by.Caller.PersonId!.Value, cancel);
        return TypedResults.NoContent();
    }
}
