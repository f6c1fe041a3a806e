using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Storage.Surveys.Results;

namespace ZiZhiJin.Desk.Surveys.Results;

/// <summary>What residents wrote to one question, without who wrote it.</summary>
internal static class ShowTexts
{
    private const int LastPage = 100_000;

    public static async Task<Results<DeskPage, NotFound>> Handle(Guid surveyId, string? question, int? page, Clerk clerk, WrittenTexts texts, CancellationToken cancel)
    {
        var wish = new TextWish(question ?? "", Math.Clamp(page ?? 1, 1, LastPage));
        return await texts.Of(surveyId, wish, clerk.Caller, cancel) is { } found
            ? DeskPage.Of<TextsPage>(found.Title, new TextsView(surveyId, found), clerk)
            : TypedResults.NotFound();
    }
}
