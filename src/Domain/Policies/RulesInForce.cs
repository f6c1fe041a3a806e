namespace ZiZhiJin.Domain.Policies;

/// <summary>A town's rules as they hold in an area on a day: its pack, and what the office has entered where the text is silent.</summary>
public sealed class RulesInForce(PolicyPack pack, AreaPolicy policy, IReadOnlyList<EnteredValue> entered, DateOnly day)
{
    public PolicyPack Pack { get; } = pack;

    /// <summary>The town that picked the pack.</summary>
    public Guid TownId { get; } = policy.AreaId;

    public int Year { get; } = policy.Year;

    public PolicyStamp Stamp { get; } = new(pack.Id, pack.Version, policy.Revision);

    /// <summary>
    /// The parameter for this point with the value that holds here; nothing where the text is silent. Refused while the office has not
    /// entered what the text leaves open.
    /// </summary>
    public T? Setting<T>(PolicySetting<T> setting)
        where T : PolicyParameter
    {
        if (Pack.Setting(setting) is not { } parameter) return null;
        var value = InForce(parameter);
        if (value.Origin == ValueOrigin.Missing) throw new RefusedException(PolicyRefusals.NotFilledIn.Under(Pack.Rule(parameter.RuleId).Reference));
        return (T)value.Parameter;
    }

    public ValueInForce InForce(PolicyParameter parameter) =>
        parameter.Open is not null && LastFor(parameter) is { } last && parameter.Filled(last.Value) is { } filled
            ? new ValueInForce(filled, last)
            : new ValueInForce(parameter);

    // The latest day first; of several entries for one day, the last.
    private EnteredValue? LastFor(PolicyParameter parameter) => entered
        .Where(value => value.Pack == Pack.Id && value.IsFor(parameter) && value.From <= day)
        .OrderByDescending(value => value.From).ThenByDescending(value => value.Revision).FirstOrDefault();
}
