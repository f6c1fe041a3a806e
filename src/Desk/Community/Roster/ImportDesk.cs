using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Community.Roster;

namespace ZiZhiJin.Desk.Community.Roster;

/// <summary>One roster file: its dry run line by line, the yes or no to it, and how far the writing is.</summary>
internal static class ImportDesk
{
    private const int LinesOnPage = 100, MostDoubtful = 300, LookAgainAfter = 2;

    public static async Task<Results<DeskPage, NotFound>> Show(
        Guid importId, string? verdict, int? after, Clerk clerk, RosterImports imports, RosterReading reading, CancellationToken cancel)
    {
        if (await imports.Find(importId, clerk.Caller, cancel) is not { } import) return TypedResults.NotFound();

        RosterVerdict? only = Enum.TryParse<RosterVerdict>(verdict, ignoreCase: true, out var named) && Enum.IsDefined(named) ? named : null;
        var doubtful = import.State == ImportState.Judged ? await imports.Lines(importId, RosterVerdict.Doubtful, (0, MostDoubtful), cancel) : [];
        var lines = await imports.Lines(importId, only, (Math.Max(after ?? 0, 0), LinesOnPage + 1), cancel);
        var view = new ImportView(import, await reading.NameOf(import.AreaId, cancel), await imports.Counts(importId, cancel))
        {
            Only = only, Lines = [.. lines.Take(LinesOnPage)], HasMore = lines.Count > LinesOnPage, Doubtful = doubtful,
        };
        var page = DeskPage.Of<ImportPage>("导入名册", view, clerk);
        return view.IsRunning ? page.LookingAgain(LookAgainAfter, $"/desk/roster/imports/{importId}") : page;
    }

    public static async Task<Results<SeeOther, NotFound>> Confirm(Guid importId, PostedForm form, Clerk clerk, RosterImports imports, CancellationToken cancel)
    {
        var chosen = form.All("line").Select(line => int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        return await imports.Confirm(importId, new DoubtfulWish(form.IsTicked("all"), chosen), clerk.Caller, cancel)
            ? new SeeOther($"/desk/roster/imports/{importId}")
            : TypedResults.NotFound();
    }

    public static async Task<Results<SeeOther, NotFound>> Discard(Guid importId, Clerk clerk, RosterImports imports, CancellationToken cancel) =>
        await imports.Discard(importId, clerk.Caller, cancel) ? new SeeOther("/desk/roster?done=discarded") : TypedResults.NotFound();
}
