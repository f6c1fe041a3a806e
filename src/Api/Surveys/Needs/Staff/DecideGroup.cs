using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs.Staff;

/// <summary>Decides what a hint only suspects: the fund may pay for these needs, or may not and by which rule. Later needs like them are shown the decision.</summary>
internal static class DecideGroup
{
    public sealed record Request(
        NeedVerdict Verdict, [Required, StringLength(NeedGroup.MaxReasonLength, MinimumLength = 2)] string Reason, [StringLength(20)] string? Rule = null);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid groupId, Request request, CallerOfRequest by, NeedActs acts, CancellationToken cancel) =>
        await acts.Decide(by.Caller, groupId, new(request.Verdict, request.Reason, request.Rule), cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
