namespace ZiZhiJin.Domain.Policies;

/// <summary>A town's rules as they hold in an area on a day: its pack, what the office has entered where the text is silent, and what was overridden.</summary>
public sealed class RulesInForce(PolicyPack pack, AreaPolicy policy, IReadOnlyList<EnteredValue> entered, DateOnly day)
{
    public PolicyPack Pack { get; } = pack;

    /// <summary>The town that picked the pack.</summary>
    public Guid TownId { get; } = policy.AreaId;

    public int Year { get; } = policy.Year;

    public PolicyStamp Stamp { get; } = new(pack.Id, pack.Version, policy.Revision);

    /// <summary>Those for this area and for the areas above, the nearest area's first, of one area the latest first.</summary>
    public IReadOnlyList<RuleOverride> Overrides { get; init; } = [];

    /// <summary>
    /// The parameter for this point with the value that holds here, or for <paramref name="subject"/>; nothing where the text is silent. Refused
    /// while the office has not entered what the text leaves open.
    /// </summary>
    public T? Setting<T>(PolicySetting<T> setting, Guid? subject = null)
        where T : PolicyParameter
    {
        if (Pack.Setting(setting) is not { } parameter) return null;
        var value = InForce(parameter, subject);
        if (value.Origin == ValueOrigin.Missing) throw new RefusedException(PolicyRefusals.NotFilledIn.Under(Pack.Rule(parameter.RuleId).Reference));
        return (T)value.Parameter;
    }

    public ValueInForce InForce(PolicyParameter parameter, Guid? subject = null) => parameter switch
    {
        { Open: not null } when LastFor(parameter) is { } last && parameter.Filled(last.Value) is { } filled => new(filled, parameter) { Entered = last },
        { Kind: RuleKind.Soft } when OverrideOf(parameter, subject) is { } over && parameter.Filled(over.Value) is { } filled => new(filled, parameter) { Override = over },
        _ => new(parameter, parameter),
    };

    // The latest day first; of several entries for one day, the last.
    private EnteredValue? LastFor(PolicyParameter parameter) => entered
        .Where(value => value.Pack == Pack.Id && value.IsFor(parameter) && value.From <= day)
        .OrderByDescending(value => value.From).ThenByDescending(value => value.Revision).FirstOrDefault();

    // What was approved for the one subject goes before what was approved for all.
    private RuleOverride? OverrideOf(PolicyParameter parameter, Guid? subject) => Overrides
        .Where(over => over.Holds && over.Pack == Pack.Id && over.IsFor(parameter) && (over.SubjectId is null || over.SubjectId == subject))
        .OrderBy(over => over.SubjectId is null).FirstOrDefault();
}
