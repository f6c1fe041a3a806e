using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs.Staff;

/// <summary>Takes the proposal off a group: these needs wait for an answer again.</summary>
internal static class UnanswerGroup
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid groupId, CallerOfRequest by, NeedActs acts, CancellationToken cancel) =>
        await acts.Unanswer(by.Caller, groupId, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
