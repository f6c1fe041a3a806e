using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Desk.Activities;

public sealed record ActivityListView(IReadOnlyList<ActivityLine> Lines);

public sealed record ActivityLine(Guid Id, string Area, string Title, DateTimeOffset StartsAt, OccasionState State, int Registered, int CheckedIn);

/// <summary>An activity and how it goes at this moment.</summary>
public sealed record ActivityView(Activity Activity, string Area, IReadOnlyList<DossierItem> Missing)
{
    public int Registered { get; init; }
    public int Volunteers { get; init; }
    public int Left { get; init; }
    public bool IsGoingOn { get; init; }
    public IReadOnlyDictionary<PresenceProof, int> ByProof { get; init; } = new Dictionary<PresenceProof, int>();

    public int CheckedIn => ByProof.Values.Sum();
    public int Waiting => Activity.Occasion.Places is { } places ? Math.Max(0, Registered - places) : 0;
}
