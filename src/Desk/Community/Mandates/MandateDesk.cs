using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community.Mandates;
using ZiZhiJin.Storage.Community.Mandates;

namespace ZiZhiJin.Desk.Community.Mandates;

/// <summary>Who may act for somebody: looked up, taken down with the consent that was given on paper, ended at once.</summary>
internal static class MandateDesk
{
    public static async Task<Results<DeskPage, NotFound>> Find(Guid? area, string? name, Clerk clerk, WardReading reading, CancellationToken cancel) =>
        await reading.Find(area, name?.Trim() ?? "", clerk, cancel) is { } view ? DeskPage.Of<WardsPage>("代办", view, clerk) : TypedResults.NotFound();

    public static async Task<Results<DeskPage, NotFound>> Show(Guid personId, Clerk clerk, WardReading reading, CancellationToken cancel) =>
        await reading.Read(personId, clerk, cancel) is { } view ? Page(clerk, view) : TypedResults.NotFound();

    public static async Task<Results<DeskPage, NotFound>> PrintConsent(Guid personId, Clerk clerk, WardReading reading, CancellationToken cancel) =>
        await reading.Read(personId, clerk, cancel) is { } view ? DeskPage.Of<ConsentPage>("代办同意书", view, clerk) : TypedResults.NotFound();

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Give(
        Guid personId, PostedForm form, Clerk clerk, MandateGiving giving, WardReading reading, Attempt attempt, CancellationToken cancel)
    {
        Guid? id = null;
        var fault = await attempt.Of(async () => id = await giving.GiveAtDesk(personId, Wish(form), clerk.Caller, cancel));
        if (fault is null) return id is null ? TypedResults.NotFound() : new SeeOther($"/desk/helpers/{personId}?done=mandate-given");
        return await reading.Read(personId, clerk, cancel) is { } view ? Page(clerk, view with { Form = form, Fault = fault }).With(fault.Status) : TypedResults.NotFound();
    }

    public static async Task<Results<SeeOther, NotFound>> Revoke(Guid personId, Guid mandateId, Clerk clerk, MandateGiving giving, WardReading reading, CancellationToken cancel)
    {
        var ward = await reading.Read(personId, clerk, cancel);
        if (ward?.Helpers.Any(helper => helper.Mandate.Id == mandateId) != true) return TypedResults.NotFound();
        return await giving.RevokeAtDesk(mandateId, clerk.Caller, cancel) ? new SeeOther($"/desk/helpers/{personId}?done=mandate-revoked") : TypedResults.NotFound();
    }

    private static MandateWish Wish(PostedForm form)
    {
        var wish = new MandateWish(form.Id("account", "代办人的账号编号"), form.Choice<MandateKind>("kind", "是什么人"), form.LineOrNone("name", "姓名", 40), form.Number("version", "同意书版本"));
        return form.IsTicked("agreed") ? wish : throw new MalformedException("desk.form-malformed", "agreed", "请确认本人已经在同意书上签字，再打钩。");
    }

    private static DeskPage Page(Clerk clerk, WardView view) => DeskPage.Of<WardPage>("谁为这位居民代办", view, clerk);
}
