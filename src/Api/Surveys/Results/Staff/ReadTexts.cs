using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys.Results;

namespace ZiZhiJin.Api.Surveys.Results.Staff;

/// <summary>What residents wrote to one question of a closed survey, without who wrote it; pages of 200, from 1.</summary>
internal static class ReadTexts
{
    private const int LastPage = 100_000;

    public static async Task<Results<Ok<TextPage>, NotFound>> Handle(
        Guid surveyId, [Required, StringLength(QuestionPolicy.MaxIdLength)] string question, [Range(1, LastPage)] int? page,
        CallerOfRequest by, WrittenTexts texts, CancellationToken cancel) =>
        await texts.Of(surveyId, new TextWish(question, page ?? 1), by.Caller, cancel) is { } found ? TypedResults.Ok(found) : TypedResults.NotFound();
}
