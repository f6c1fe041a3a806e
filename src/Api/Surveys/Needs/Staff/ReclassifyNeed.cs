using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs.Staff;

/// <summary>Puts one sentence into another category of the town's pack; the method does not change it any more.</summary>
internal static class ReclassifyNeed
{
    public sealed record Request([Required, StringLength(40)] string Category);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid needId, Request request, CallerOfRequest by, NeedActs acts, CancellationToken cancel) =>
        await acts.Reclassify(by.Caller, needId, request.Category, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
