using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Surveys.Drafts;

namespace ZiZhiJin.Api.Surveys.Drafts;

/// <summary>What the caller, or the person for whom the caller acts, has filled in so far, from whatever channel. 404 when there is nothing.</summary>
internal static class ReadDraft
{
    /// <summary>Version is that of the questions when it was saved; the ids mean the same in every version.</summary>
    public sealed record Answer(IReadOnlyList<AnswerRequest.Item> Answers, int Version, Channel Channel, DateTimeOffset SavedAt);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(
        Guid surveyId, [FromQuery(Name = "for")] Guid? forPerson, CallerOfRequest by, AnswerDrafts drafts, CancellationToken cancel) =>
        await drafts.Find(surveyId, forPerson, by.Caller, cancel) is { } draft
            ? TypedResults.Ok(new Answer([.. draft.Answers.Select(AnswerRequest.Item.Of)], draft.Version, draft.Channel, draft.SavedAt))
            : TypedResults.NotFound();
}
