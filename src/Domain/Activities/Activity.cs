using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Domain.Activities;

/// <summary>An event of a project, or of the neighbourhood itself (活动). When, for how many and how far along says its <see cref="Occasion"/>.</summary>
public sealed class Activity
{
    public const int LongestTitle = 100, LongestPlace = 100, LongestPlan = 4000;

    private Activity()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }

    /// <summary>The project that it belongs to. What a project is, is not known here.</summary>
    public Guid? ProjectId { get; private init; }

    public string Title { get; private set; } = "";
    public string Place { get; private set; } = "";

    /// <summary>What is to happen: the first of the six papers of a dossier (CS-30).</summary>
    public string Plan { get; private set; } = "";

    public Guid LeaderAccountId { get; private init; }
    public DateTimeOffset CreatedAt { get; private init; }
    public Occasion Occasion { get; private init; } = null!;

    public static Activity Draft(Guid areaId, ActivityOutline outline, Guid leader, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        var occasion = Occasion.Plan(id, areaId, outline.Times, outline.Places);
        var activity = new Activity { Id = id, AreaId = areaId, Occasion = occasion, LeaderAccountId = leader, CreatedAt = now };
        activity.Rewrite(outline.Text);
        return activity;
    }

    /// <exception cref="RefusedException">It is over.</exception>
    public void Replan(ActivityOutline outline)
    {
        Occasion.Replan(outline.Times, outline.Places);
        Rewrite(outline.Text);
    }

    private void Rewrite(ActivityText text) => (Title, Place, Plan) = (text.Title, text.Place, text.Plan);
}
