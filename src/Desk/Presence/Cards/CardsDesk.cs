using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Desk.Publicity;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Desk.Presence.Cards;

/// <summary>Cards of those without a phone: given out for a whole neighbourhood, and printed on sheets to cut.</summary>
internal static class CardsDesk
{
    private const int Most = 50;

    public static async Task<DeskPage> Show(Clerk clerk, CardSheets cards, ZiZhiJinDb db, CancellationToken cancel)
    {
        var areas = await db.Areas.AsNoTracking().Within(clerk.Caller.ScopeOf(RosterRoles.Keepers)).Where(area => area.Kind == AreaKind.Neighbourhood).OrderBy(area => area.Path).Take(Most).ToListAsync(cancel);
        var lines = new List<CardAreaLine>();
        foreach (var area in areas)
            if (await cards.Count(area.Id, clerk.Caller, cancel) is { } count) lines.Add(new(area.Id, area.Name, count));
        return DeskPage.Of<CardsPage>("签到卡", new CardsView(lines), clerk);
    }

    public static async Task<Results<SeeOther, NotFound>> Issue(PostedForm form, Clerk clerk, CardSheets cards, CancellationToken cancel) =>
        await cards.IssueAll(form.Id("area", "居民区"), clerk.Caller, cancel) is null ? TypedResults.NotFound() : new SeeOther("/desk/cards?done=cards-issued");

    public static async Task<Results<Sheet, NotFound>> Print([AsParameters] SheetWish wish, HttpRequest request, Clerk clerk, CardSheets cards, CancellationToken cancel) =>
        await cards.Print(wish.Area, Math.Max(0, wish.From ?? 0), clerk.Caller, cancel) is { } sheet ? CardPaper.Of(sheet, $"{request.Scheme}://{request.Host}/s/") : TypedResults.NotFound();
}

/// <param name="From">How many cards stand on the sheets before.</param>
internal readonly record struct SheetWish(Guid Area, int? From);
