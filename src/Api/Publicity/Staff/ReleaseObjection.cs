using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity.Staff;

/// <summary>Staff have read what the check could not pass, of an objection or of a colleague's answer, and let all read it.</summary>
internal static class ReleaseObjection
{
    public static async Task<Results<Ok<ObjectionStep>, NotFound>> Handle(Guid objectionId, CallerOfRequest by, ObjectionAnswering objections, CancellationToken cancel) =>
        await objections.Release(objectionId, by.Caller, cancel) is { } objection ? TypedResults.Ok(ObjectionStep.Of(objection)) : TypedResults.NotFound();
}
