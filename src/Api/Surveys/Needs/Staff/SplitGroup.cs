using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs.Staff;

/// <summary>Puts some sentences of a group into a new one. Voices without a sentence stay where they are.</summary>
internal static class SplitGroup
{
    public sealed record Request(
        [Required, MinLength(1), MaxLength(500)] IReadOnlyList<Guid> Needs, [Required, StringLength(NeedGroup.MaxTitleLength, MinimumLength = 2)] string Title);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid groupId, Request request, CallerOfRequest by, NeedActs acts, CancellationToken cancel) =>
        await acts.Split(by.Caller, groupId, new(request.Needs, request.Title), cancel) is { } id ? TypedResults.Ok(new Answer(id)) : TypedResults.NotFound();
}
