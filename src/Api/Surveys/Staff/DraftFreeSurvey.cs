using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys.Staff;

/// <summary>A committee asks its neighbourhood whatever it wants to know, with a title and questions of its own. Such a survey counts at no gate.</summary>
internal static class DraftFreeSurvey
{
    public sealed record Request(
        Guid AreaId, [Required, StringLength(200, MinimumLength = 2)] string Title, [Required, MaxLength(QuestionPolicy.MaxQuestions)] IReadOnlyList<Question> Questions);

    public static async Task<Results<Created<DraftSurvey.Answer>, NotFound>> Handle(Request request, CallerOfRequest by, SurveyMaking surveys, CancellationToken cancel) =>
        await surveys.DraftFree(request.AreaId, new SurveyText(request.Title, request.Questions), by.Caller, cancel) is { } id
            ? TypedResults.Created($"/api/surveys/{id}", new DraftSurvey.Answer(id))
            : TypedResults.NotFound();
}
