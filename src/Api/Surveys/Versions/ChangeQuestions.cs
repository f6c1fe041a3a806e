using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys.Versions;

namespace ZiZhiJin.Api.Surveys.Versions;

/// <summary>
/// A committee changes what a survey asks: a draft freely, an open survey with a reason, which is a new
/// version: answers keep theirs.
/// </summary>
internal static class ChangeQuestions
{
    public sealed record Request(
        [Required, StringLength(200, MinimumLength = 2)] string Title,
        [Required, MaxLength(QuestionPolicy.MaxQuestions)] IReadOnlyList<Question> Questions, [StringLength(Correction.LongestReason)] string? Reason = null);

    public sealed record Answer(int Version);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(
        Guid surveyId, Request request, CallerOfRequest by, SurveyCorrections corrections, CancellationToken cancel) =>
        await corrections.Change(surveyId, new SurveyText(request.Title, request.Questions), request.Reason, by.Caller, cancel) is { } version
            ? TypedResults.Ok(new Answer(version))
            : TypedResults.NotFound();
}
