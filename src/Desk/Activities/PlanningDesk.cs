using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Desk.Activities;

/// <summary>Plans an activity. What is refused comes back with everything that was written.</summary>
internal sealed class PlanningDesk(ZiZhiJinDb db, ActivityPlanning planning, Attempt attempt)
{
    public static async Task<DeskPage> New(Clerk clerk, PlanningDesk desk, CancellationToken cancel) => Page(clerk, await desk.Blank(clerk, cancel));

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Plan(PostedForm form, Clerk clerk, PlanningDesk desk, CancellationToken cancel)
    {
        Guid? planned = null;
        var fault = await desk.Try(async () => planned = await desk.Take(form, clerk, cancel));
        if (fault is not null) return Page(clerk, await desk.Blank(clerk, cancel) with { Form = form, Fault = fault }).With(fault.Status);
        return planned is { } id ? new SeeOther($"/desk/activities/{id}?done=activity-planned") : TypedResults.NotFound();
    }

    private Task<Fault?> Try(Func<Task> act) => attempt.Of(act);

    private Task<Guid?> Take(PostedForm form, Clerk clerk, CancellationToken cancel)
    {
        var day = form.Day("day", "日期");
        var times = new OccasionTimes(ShanghaiTime.MomentOf(day, Clock(form, "from", "开始的钟点")), ShanghaiTime.MomentOf(day, Clock(form, "to", "结束的钟点")));
        var text = new ActivityText(form.Line("title", "活动名称", Activity.LongestTitle), form.Line("place", "地点", Activity.LongestPlace), form.Text("plan", "活动方案", Activity.LongestPlan));
        return planning.Plan(form.Id("area", "居民区"), new ActivityOutline(text, times, Places(form)), clerk.Caller, cancel);
    }

    private static int? Places(PostedForm form) => form.NumberOrNone("places", "名额") is not { } places ? null
        : places is >= 1 and <= 100_000 ? places : throw new MalformedException("desk.form-malformed", "places", "名额要在 1 到 100000 之间，不限名额就不填。");

    private static TimeOnly Clock(PostedForm form, string name, string label) =>
        TimeOnly.TryParseExact(form.Text(name, label, 5), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw new MalformedException("desk.form-malformed", name, $"{label}要写成 09:30 这样。");

    private async Task<PlanningView> Blank(Clerk clerk, CancellationToken cancel) => new(
        await db.Areas.Within(clerk.Caller.ScopeOf(ActivityRoles.Makers)).Where(area => area.Kind == AreaKind.Neighbourhood).OrderBy(area => area.Path)
            .Select(area => new AreaChoice(area.Id, area.Name)).ToListAsync(cancel));

    private static DeskPage Page(Clerk clerk, PlanningView view) => DeskPage.Of<PlanningPage>("安排活动", view, clerk);
}

/// <summary>The form of a new activity.</summary>
public sealed record PlanningView(IReadOnlyList<AreaChoice> Areas)
{
    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }
}
