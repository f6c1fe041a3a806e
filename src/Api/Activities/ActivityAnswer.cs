using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities;

/// <summary>An activity as people see it.</summary>
/// <param name="MyPlace">Where the caller's registration stands, if there is one.</param>
/// <param name="CheckedInAt">When the caller was checked in, if so.</param>
public sealed record ActivityAnswer(
    Guid Id, Guid AreaId, string Title, string Place, string Plan, DateTimeOffset StartsAt, DateTimeOffset EndsAt, OccasionState State,
    int? Places, int Registered, Place? MyPlace, DateTimeOffset? CheckedInAt)
{
    internal static ActivityAnswer Of(Activity activity, Standing standing) => new(
        activity.Id, activity.AreaId, activity.Title, activity.Place, activity.Plan, activity.Occasion.StartsAt, activity.Occasion.EndsAt, activity.Occasion.State,
        activity.Occasion.Places, standing.Registered, standing.MyPlace, standing.CheckedInAt);
}
