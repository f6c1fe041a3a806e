using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage.Points;

namespace ZiZhiJin.Desk.Points;

/// <summary>The rules of points, the services for them, and what waits to be handed out.</summary>
internal sealed class PointsDesk(PointsReading reading, PointsRules rules, Offers offers, Attempt attempt)
{
    public static async Task<DeskPage> Show(Clerk clerk, PointsDesk desk, CancellationToken cancel) => Page(clerk, await desk.View(clerk, cancel));

    public static Task<Results<SeeOther, DeskPage, NotFound>> EnterRule(PostedForm form, Clerk clerk, PointsDesk desk, CancellationToken cancel) => desk.Take(form, clerk, "points-rule", () =>
        desk.Rules.Enter(form.Id("area", "居民区或街镇"), form.Day("from", "从哪天起"), TermsIn(form), (clerk.Caller, form.Line("reason", "依据", PointsRule.LongestReason)), cancel), cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> AddOffer(PostedForm form, Clerk clerk, PointsDesk desk, CancellationToken cancel) => desk.Take(form, clerk, "offer-added", () =>
    {
        var text = new OfferText(form.Line("title", "服务名称", Offer.LongestTitle), form.LineOrNone("details", "说明", Offer.LongestDetails) ?? "");
        return desk.Offered.Add(form.Id("area", "居民区或街镇"), text, (Between(form, "cost", "所需积分", (1, 100_000)), Between(form, "stock", "数量", (0, Offer.MostStock))), clerk.Caller, cancel);
    }, cancel);

    public static async Task<Results<SeeOther, NotFound>> Restock(Guid serviceId, PostedForm form, Clerk clerk, Offers offers, CancellationToken cancel) =>
        Then(await offers.Restock(serviceId, (Between(form, "more", "增加数量", (1, Offer.MostStock)), Nonce.Read(form["nonce"], "请重新打开这个页面再填。")), clerk.Caller, cancel), "offer-restocked");

    public static async Task<Results<SeeOther, NotFound>> Withdraw(Guid serviceId, Clerk clerk, Offers offers, CancellationToken cancel) =>
        Then(await offers.Withdraw(serviceId, clerk.Caller, cancel), "offer-withdrawn");

    public static async Task<Results<SeeOther, NotFound>> HandOut(Guid exchangeId, Clerk clerk, Exchanging exchanging, CancellationToken cancel) =>
        Then(await exchanging.HandOut(exchangeId, clerk.Caller, cancel), "handed-out");

    public static async Task<Results<SeeOther, NotFound>> GiveBack(Guid exchangeId, PostedForm form, Clerk clerk, Exchanging exchanging, CancellationToken cancel) =>
        Then(await exchanging.GiveBack(exchangeId, form.Line("reason", "理由", Exchange.LongestReason), clerk.Caller, cancel), "given-back");

    private PointsRules Rules => rules;

    private Offers Offered => offers;

    private async Task<Results<SeeOther, DeskPage, NotFound>> Take(PostedForm form, Clerk clerk, string word, Func<Task<Guid?>> act, CancellationToken cancel)
    {
        Guid? made = null;
        var fault = await attempt.Of(async () => made = await act());
        if (fault is not null) return Page(clerk, await View(clerk, cancel) with { Form = form, Fault = fault }).With(fault.Status);
        return made is null ? TypedResults.NotFound() : new SeeOther($"/desk/points?done={word}");
    }

    private Task<PointsView> View(Clerk clerk, CancellationToken cancel) => reading.Of(clerk, cancel);

    private static PointsTerms TermsIn(PostedForm form) =>
        new(Between(form, "hour", "每小时积分", (0, 1000)), Between(form, "ceiling", "每天上限", (0, 10_000)), Between(form, "weaker", "签到卡和代登的折算", (0, 100)));

    private static int Between(PostedForm form, string name, string label, (int Least, int Most) range) => form.Number(name, label) is var number && number >= range.Least && number <= range.Most
        ? number
        : throw new MalformedException("desk.form-malformed", name, $"“{label}”要在 {range.Least} 到 {range.Most} 之间。");

    private static Results<SeeOther, NotFound> Then(bool done, string word) => done ? new SeeOther($"/desk/points?done={word}") : TypedResults.NotFound();

    private static DeskPage Page(Clerk clerk, PointsView view) => DeskPage.Of<PointsPage>("积分", view, clerk);
}
