using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys.Staff;

/// <summary>A committee makes a needs survey from its town's ready-made template; title and questions may be its own.</summary>
internal static class DraftSurvey
{
    public sealed record Request(
        Guid AreaId, [Range(2000, 2100)] int Year, [Required, StringLength(40)] string Template,
        [StringLength(200, MinimumLength = 2)] string? Title = null, [MaxLength(QuestionPolicy.MaxQuestions)] IReadOnlyList<Question>? Questions = null);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(Request request, CallerOfRequest by, SurveyMaking surveys, CancellationToken cancel)
    {
        var wish = new SurveyWish(request.AreaId, request.Year, request.Template, request.Title, request.Questions);
        return await surveys.Draft(wish, by.Caller, cancel) is { } id ? TypedResults.Created($"/api/surveys/{id}", new Answer(id)) : TypedResults.NotFound();
    }
}
