using ZiZhiJin.Domain.Policies;
using static ZiZhiJin.Domain.Meetings.MotionState;

namespace ZiZhiJin.Domain.Meetings;

/// <summary>One point of a meeting's agenda that is voted on (议题).</summary>
public sealed class Motion
{
    public const int LongestTitle = 100, LongestText = 2000, LongestOption = 100;

    // The whole life of a motion. A step that is not listed is refused.
    private static readonly HashSet<(MotionState From, MotionState To)> Steps = [(MotionState.Draft, Open), (MotionState.Draft, Withdrawn), (Open, Closed)];

    private Motion()
    {
    }

    public Guid Id { get; private init; }
    public Guid MeetingId { get; private init; }
    public Guid AreaId { get; private init; }
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
    public BallotKind Kind { get; private set; }
    public IReadOnlyList<BallotOption> Options { get; private set; } = [];
    public int? MostChoices { get; private set; }
    public VotingUnit Unit { get; private set; }
    public bool IsSecret { get; private set; }
    public bool NeedsPresence { get; private set; }
    public Threshold Threshold { get; private set; }
    public CountedOf CountedOf { get; private set; }
    public decimal? QuorumPercent { get; private set; }
    public int? QuorumVoters { get; private set; }

    /// <summary>What it was decided under when the vote began.</summary>
    public string Pack { get; private set; } = "";

    public int PackVersion { get; private set; }
    public int PolicyRevision { get; private set; }
    public MotionState State { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset? OpenedAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Nothing until it is closed; then it does not change any more.</summary>
    public MotionResult? Result { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Revision { get; private set; }

    public BallotForm Form => new(Kind, Options, MostChoices, Unit, IsSecret, NeedsPresence);

    public DecisionRule Rule => new(Threshold, CountedOf, QuorumPercent, QuorumVoters);

    public static Motion Put(Meeting on, MotionOutline outline, DateTimeOffset now)
    {
        var motion = new Motion { Id = Guid.CreateVersion7(now), MeetingId = on.Id, AreaId = on.AreaId, CreatedAt = now };
        motion.Rewrite(outline);
        return motion;
    }

    /// <exception cref="RefusedException">It is voted on already: everybody is asked the same.</exception>
    public void Rewrite(MotionOutline outline)
    {
        if (State != MotionState.Draft) throw new RefusedException(MeetingRefusals.StepFrom(State));
        outline.Check();
        var (form, rule) = (outline.Form, outline.Rule);
        (Title, Text) = (outline.Title, outline.Text);
        (Kind, Options, MostChoices, Unit, IsSecret, NeedsPresence) = (form.Kind, form.Options, form.MostChoices, form.Unit, form.IsSecret, form.NeedsPresence);
        (Threshold, CountedOf, QuorumPercent, QuorumVoters) = (rule.Threshold, rule.Of, rule.QuorumPercent, rule.QuorumVoters);
        Revision++;
    }

    public void Begin(PolicyStamp under, DateTimeOffset now)
    {
        MoveTo(Open);
        (Pack, PackVersion, PolicyRevision) = (under.Pack ?? "", under.Version, under.Revision);
        OpenedAt = now;
    }

    public void Close(MotionResult result, DateTimeOffset now)
    {
        MoveTo(Closed);
        (Result, ClosedAt) = (result, now);
    }

    public void Withdraw() => MoveTo(Withdrawn);

    private void MoveTo(MotionState next)
    {
        if (!Steps.Contains((State, next))) throw new RefusedException(MeetingRefusals.StepFrom(State));
        State = next;
        Revision++;
    }
}
