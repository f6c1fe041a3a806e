using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Desk.Surveys.Needs;

/// <summary>What a neighbourhood's residents need, grouped: the most wanted first.</summary>
internal static class ShowBoard
{
    public static async Task<Results<DeskPage, NotFound>> Handle(
        Guid? area, int? year, string? category, bool? unanswered, bool? hinted, Clerk clerk, NeedsReading reading, CancellationToken cancel)
    {
        var filter = new NeedFilter(string.IsNullOrEmpty(category) ? null : category, unanswered == true);
        if (await reading.Board((area, year), filter, clerk, cancel) is not { } view) return TypedResults.NotFound();
        var shown = hinted == true ? view with { HintedOnly = true, Groups = [.. view.Groups.Where(group => group is { Decision: null, Hints.Count: > 0 })] } : view;
        return DeskPage.Of<BoardPage>("居民需求", shown, clerk);
    }
}
