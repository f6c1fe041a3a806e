using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Storage.Activities;

/// <summary>How leaders and committees plan their activities and bring them to an end. What is not in their care is not there: nothing, or false.</summary>
public sealed class ActivityPlanning(ZiZhiJinDb db, AuditTrail audit, TimeProvider time)
{
    public async Task<Guid?> Plan(Guid areaId, ActivityOutline outline, Caller by, CancellationToken cancel)
    {
        var area = await db.Areas.AsNoTracking().Within(by.ScopeOf(ActivityRoles.Makers))
            .FirstOrDefaultAsync(area => area.Id == areaId && area.Kind == AreaKind.Neighbourhood, cancel);
        if (area is null) return null;

        var activity = Activity.Draft(area.Id, outline, by.AccountId, time.GetUtcNow());
        db.Activities.Add(activity);
        audit.Did(by.AccountId, "activity.plan", area.Id, activity.Id);
        await db.SaveChangesAsync(cancel);
        return activity.Id;
    }

    public Task<bool> Replan(Guid activityId, ActivityOutline outline, Caller by, CancellationToken cancel) =>
        Step(activityId, "activity.replan", by, activity => activity.Replan(outline), cancel);

    public Task<bool> Announce(Guid activityId, Caller by, CancellationToken cancel) =>
        Step(activityId, "activity.announce", by, activity => activity.Occasion.Announce(), cancel);

    /// <param name="headCount">How many heads the leader counted, to be held against the check-ins.</param>
    public Task<bool> Close(Guid activityId, int? headCount, Caller by, CancellationToken cancel) =>
        Step(activityId, "activity.close", by, activity =>
        {
            activity.Occasion.Close(headCount, time.GetUtcNow());
            db.Outbox.Add(PresenceNews.Of(activity.Id, activity.AreaId, time.GetUtcNow()));
        }, cancel);

    public Task<bool> Cancel(Guid activityId, Caller by, CancellationToken cancel) =>
        Step(activityId, "activity.cancel", by, activity => activity.Occasion.Cancel(), cancel);

    private async Task<bool> Step(Guid activityId, string act, Caller by, Action<Activity> step, CancellationToken cancel)
    {
        var activity = await db.Activities.InCareOf(by, db, ActivityRoles.Makers).FirstOrDefaultAsync(activity => activity.Id == activityId, cancel);
        if (activity is null) return false;

        step(activity);
        audit.Did(by.AccountId, act, activity.AreaId, activityId);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(PresenceRefusals.ChangedMeanwhile);
        }

        return true;
    }
}
