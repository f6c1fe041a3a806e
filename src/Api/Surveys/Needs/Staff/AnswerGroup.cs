using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs.Staff;

/// <summary>Names the proposal that answers a group.</summary>
internal static class AnswerGroup
{
    public sealed record Request(Guid Proposal, [Required, StringLength(NeedGroup.MaxTitleLength, MinimumLength = 2)] string Title);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid groupId, Request request, CallerOfRequest by, NeedActs acts, CancellationToken cancel) =>
        await acts.Answer(by.Caller, groupId, new(request.Proposal, request.Title), cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
