using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs.Staff;

/// <summary>Puts one sentence into another group.</summary>
internal static class MoveNeed
{
    public sealed record Request(Guid Group);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid needId, Request request, CallerOfRequest by, NeedActs acts, CancellationToken cancel) =>
        await acts.Move(by.Caller, needId, request.Group, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
