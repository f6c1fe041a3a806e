using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Desk.Activities;

/// <summary>The activities of the clerk's areas, each from the plan to the closing.</summary>
internal static class ActivityDesk
{
    private const int EverySeconds = 15;

    public static async Task<DeskPage> List(Clerk clerk, ActivityReading activities, CancellationToken cancel) =>
        DeskPage.Of<ActivityListPage>("活动", await activities.List(clerk, cancel), clerk);

    /// <summary>While people come in, the numbers are fetched again by themselves.</summary>
    public static async Task<Results<DeskPage, NotFound>> Show(Guid activityId, Clerk clerk, ActivityReading activities, CancellationToken cancel)
    {
        if (await activities.Find(activityId, clerk, cancel) is not { } view) return TypedResults.NotFound();
        var page = DeskPage.Of<ActivityPage>(view.Activity.Title, view, clerk);
        return view.IsGoingOn ? page.LookingAgain(EverySeconds, $"/desk/activities/{activityId}") : page;
    }

    public static async Task<Results<SeeOther, NotFound>> Announce(Guid activityId, Clerk clerk, ActivityPlanning planning, CancellationToken cancel) =>
        Then(await planning.Announce(activityId, clerk.Caller, cancel), activityId, "activity-announced");

    /// <summary>Who has not checked out by then has stayed to the end.</summary>
    public static async Task<Results<SeeOther, NotFound>> Close(Guid activityId, PostedForm form, Clerk clerk, ActivityPlanning planning, CancellationToken cancel) =>
        Then(await planning.Close(activityId, form.NumberOrNone("heads", "现场人数"), clerk.Caller, cancel), activityId, "activity-closed");

    public static async Task<Results<SeeOther, NotFound>> Cancel(Guid activityId, Clerk clerk, ActivityPlanning planning, CancellationToken cancel) =>
        Then(await planning.Cancel(activityId, clerk.Caller, cancel), activityId, "activity-cancelled");

    public static string InChinese(this OccasionState state) => state switch
    {
        OccasionState.Draft => "准备中",
        OccasionState.Announced => "已发布",
        OccasionState.Closed => "已结束",
        _ => "已取消",
    };

    private static Results<SeeOther, NotFound> Then(bool done, Guid activityId, string word) =>
        done ? new SeeOther($"/desk/activities/{activityId}?done={word}") : TypedResults.NotFound();
}
