using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Activities;

/// <summary>Which activities a caller may know of. Each comes with its occasion.</summary>
public static class ActivityScope
{
    /// <summary>Residents see their neighbourhood's from the announcement on, and cancelled ones if anybody had registered; staff see all in their areas.</summary>
    public static IQueryable<Activity> SeenBy(this IQueryable<Activity> activities, Caller caller, ZiZhiJinDb db)
    {
        var areas = db.Areas.Within(caller.ScopeOf(ActivityRoles.Viewers));
        return activities.Include(activity => activity.Occasion).Where(activity => areas.Any(area => area.Id == activity.AreaId)
            || (activity.AreaId == caller.AreaId && (activity.Occasion.State == OccasionState.Announced || activity.Occasion.State == OccasionState.Closed
                || (activity.Occasion.State == OccasionState.Cancelled && activity.Occasion.Arrivals > 0))));
    }

    public static IQueryable<Activity> InCareOf(this IQueryable<Activity> activities, Caller caller, ZiZhiJinDb db, IReadOnlyCollection<Role> roles)
    {
        var areas = db.Areas.Within(caller.ScopeOf(roles));
        return activities.Include(activity => activity.Occasion).Where(activity => areas.Any(area => area.Id == activity.AreaId));
    }
}
