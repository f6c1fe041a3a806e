namespace ZiZhiJin.Domain.Policies;

/// <summary>What the office entered where a rule leaves a place open: by whom, why, and from which day. Rows are only ever added.</summary>
public sealed class EnteredValue
{
    private EnteredValue()
    {
    }

    public Guid AreaId { get; private init; }
    public int Year { get; private init; }

    /// <summary>Its number among all that the town settled for that year.</summary>
    public int Revision { get; private init; }

    public string Pack { get; private init; } = "";
    public string RuleId { get; private init; } = "";
    public string Parameter { get; private init; } = "";
    public PolicyValue Value { get; private init; } = new();

    /// <summary>The first Shanghai day on which it holds.</summary>
    public DateOnly From { get; private init; }

    public string Reason { get; private init; } = "";
    public Guid EnteredBy { get; private init; }
    public DateTimeOffset EnteredAt { get; private init; }

    internal bool IsFor(PolicyParameter parameter) => RuleId == parameter.RuleId && Parameter == parameter.Name;

    internal static EnteredValue Made(AreaPolicy policy, ValueEntry entry, int revision, PolicyAct act) => new()
    {
        AreaId = policy.AreaId, Year = policy.Year, Revision = revision, Pack = policy.Pack,
        RuleId = entry.Parameter.RuleId, Parameter = entry.Parameter.Name, Value = entry.Value, From = entry.From,
        Reason = act.Reason, EnteredBy = act.By, EnteredAt = act.At,
    };
}
