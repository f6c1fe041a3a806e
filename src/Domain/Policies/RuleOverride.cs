namespace ZiZhiJin.Domain.Policies;

/// <summary>
/// That a soft rule holds with another value in an area in a fund year, or for one subject there (such as a project): asked for with a written
/// reason, approved by another person. It holds from the approval until it is ended.
/// </summary>
public sealed class RuleOverride
{
    private RuleOverride()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>Where it is to hold: this area and all below it.</summary>
    public Guid AreaId { get; private init; }

    /// <summary>The town whose pack it departs from.</summary>
    public Guid TownId { get; private init; }

    public int Year { get; private init; }
    public string Pack { get; private init; } = "";
    public string RuleId { get; private init; } = "";
    public string Parameter { get; private init; } = "";
    public PolicyValue Value { get; private init; } = new();

    /// <summary>The one thing that it is for; nothing when it is for the whole area.</summary>
    public Guid? SubjectId { get; private init; }

    public FourEyes Approval { get; private init; } = null!;

    /// <summary>Its number among all that the town settled for the year; nothing before the approval.</summary>
    public int? PolicyRevision { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }
    public Guid? EndedBy { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Revision { get; private set; }

    public bool Holds => Approval.State == FourEyesState.Approved && EndedAt is null;

    /// <summary>Hard rules are overridden by nobody; what is open is entered, not overridden.</summary>
    public static RuleOverride Ask(AreaPolicy policy, OverrideEntry entry, PolicyAct act)
    {
        if (entry.Parameter.Kind == RuleKind.Hard) throw new RefusedException(PolicyRefusals.HardRule);
        if (entry.Parameter.Kind != RuleKind.Soft) throw new RefusedException(PolicyRefusals.NotSoft);
        if (entry.Parameter.Filled(entry.Value) is null) throw new MalformedException("policy.value-malformed", "value", entry.Parameter.Wanted);
        return new RuleOverride
        {
            Id = Guid.CreateVersion7(act.At), AreaId = entry.AreaId, SubjectId = entry.SubjectId, TownId = policy.AreaId, Year = policy.Year, Pack = policy.Pack,
            RuleId = entry.Parameter.RuleId, Parameter = entry.Parameter.Name, Value = entry.Value, Approval = FourEyes.Ask(act.By, act.Reason, act.At),
        };
    }

    public void Decide(bool approve, AreaPolicy policy, Guid by, DateTimeOffset now)
    {
        if (approve && policy.Pack != Pack) throw new RefusedException(PolicyRefusals.ChangedMeanwhile);
        var wasHolding = Holds;
        Approval.Decide(approve, by, now);
        if (Holds && !wasHolding) PolicyRevision = policy.Settle();
        Revision++;
    }

    /// <summary>What waits is taken back by whoever asked; what holds, ends. Ending it again changes nothing.</summary>
    public void End(AreaPolicy policy, Guid by, DateTimeOffset now)
    {
        if (EndedAt is not null) return;
        if (Holds) policy.Settle();
        else Approval.Withdraw(by, now);
        (EndedAt, EndedBy) = (now, by);
        Revision++;
    }

    internal bool IsFor(PolicyParameter parameter) => RuleId == parameter.RuleId && Parameter == parameter.Name;
}
