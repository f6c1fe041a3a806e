using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs.Staff;

/// <summary>Makes a group part of another: sentences and voices go there, a person still counts once.</summary>
internal static class MergeGroups
{
    public sealed record Request(Guid Into);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid groupId, Request request, CallerOfRequest by, NeedActs acts, CancellationToken cancel) =>
        await acts.Merge(by.Caller, groupId, request.Into, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
