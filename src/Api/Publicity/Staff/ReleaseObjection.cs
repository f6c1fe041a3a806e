using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity.Staff;

/// <summary>Staff have read what the check could not pass, of an objection or of a colleague's answer, and let all read it.</summary>
internal static class ReleaseObjection
{
    /// <param name="Revision">Of what was read; what was written since is refused.</param>
    public sealed record Request([Range(0, int.MaxValue)] int Revision);

    public static async Task<Results<Ok<ObjectionStep>, NotFound>> Handle(Guid objectionId, Request request, CallerOfRequest by, ObjectionAnswering objections, CancellationToken cancel) =>
        await objections.Release(objectionId, request.Revision, by.Caller, cancel) is { } objection ? TypedResults.Ok(ObjectionStep.Of(objection)) : TypedResults.NotFound();
}
