using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys.Drafts;

namespace ZiZhiJin.Api.Surveys.Drafts;

/// <summary>Keeps what a resident has filled in so far, whole or not: one draft a person and survey, which the next one replaces. It is not counted.</summary>
internal static class SaveDraft
{
    /// <summary>For names the person for whom the caller fills it in, Version what was asked.</summary>
    public sealed record Request(
        [Required, MaxLength(QuestionPolicy.MaxQuestions)] IReadOnlyList<AnswerRequest.Item> Answers, Guid? For = null, [Range(1, int.MaxValue)] int? Version = null);

    public sealed record Answer(DateTimeOffset SavedAt);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid surveyId, Request request, CallerOfRequest by, AnswerDrafts drafts, CancellationToken cancel)
    {
        var sent = new SentDraft(AnswerRequest.AsWritten(request.Answers), request.Version, request.For);
        return await drafts.Save(surveyId, sent, by.Caller, cancel) is { } at ? TypedResults.Ok(new Answer(at)) : TypedResults.NotFound();
    }
}
