using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Desk.Policies.Settling;

/// <summary>The pack that a town works under in a fund year, and all that it has settled itself.</summary>
internal static class SettlingDesk
{
    public static async Task<Results<DeskPage, NotFound>> Show(Guid? area, int? year, Clerk clerk, SettlingReading reading, CancellationToken cancel) =>
        await reading.Read((area, year), clerk, cancel) is { } view ? Page(clerk, view) : TypedResults.NotFound();

    public static async Task<Results<SeeOther, DeskPage, NotFound>> ChoosePack(
        PostedForm form, Clerk clerk, PolicySettling settling, SettlingReading reading, Attempt attempt, CancellationToken cancel)
    {
        var done = false;
        var fault = await attempt.Of(async () => done = await settling.Choose(Wish(form), clerk.Caller, cancel));
        if (fault is null) return done ? new SeeOther(Address(form, "pack-chosen")) : TypedResults.NotFound();
        var view = await reading.Read(Of(form), clerk, cancel);
        return view is null ? TypedResults.NotFound() : Page(clerk, view with { Form = form, Fault = fault }).With(fault.Status);
    }

    public static async Task<Results<SeeOther, NotFound>> Decide(Guid overrideId, PostedForm form, Clerk clerk, RuleOverriding overriding, CancellationToken cancel)
    {
        var approve = form.IsYes("answer");
        return await overriding.Decide(overrideId, approve, clerk.Caller, cancel) ? new SeeOther(Address(form, approve ? "approved" : "declined")) : TypedResults.NotFound();
    }

    public static async Task<Results<SeeOther, NotFound>> End(Guid overrideId, PostedForm form, Clerk clerk, RuleOverriding overriding, CancellationToken cancel) =>
        await overriding.End(overrideId, clerk.Caller, cancel) ? new SeeOther(Address(form, "override-ended")) : TypedResults.NotFound();

    internal static (Guid?, int?) Of(PostedForm form) =>
        (Guid.TryParse(form["area"], out var area) ? area : null, int.TryParse(form["year"], out var year) ? year : null);

    /// <summary>Back to the same area and year; only what is an id and a number gets into the address.</summary>
    internal static string Address(PostedForm form, string done)
    {
        var (area, year) = Of(form);
        return $"/desk/policies/settling?area={area}&year={year}&done={done}";
    }

    private static PackWish Wish(PostedForm form) => new(form.Id("area", "街镇"), form.Number("year", "年度"), form.Text("pack", "办法", 40), form.Text("reason", "理由", 200));

    private static DeskPage Page(Clerk clerk, SettlingView view) => DeskPage.Of<SettlingPage>("本年度的办法", view, clerk);
}
