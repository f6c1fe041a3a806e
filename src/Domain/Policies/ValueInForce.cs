namespace ZiZhiJin.Domain.Policies;

/// <summary>A parameter with the value that holds in an area on a day, what the pack says itself, and what changed it.</summary>
public sealed record ValueInForce(PolicyParameter Parameter, PolicyParameter InPack)
{
    public EnteredValue? Entered { get; init; }
    public RuleOverride? Override { get; init; }

    public ValueOrigin Origin => (Entered, Override, Parameter) switch
    {
        (not null, _, _) => ValueOrigin.Entered,
        (_, not null, _) => ValueOrigin.Overridden,
        (_, _, { Plain: not null }) => ValueOrigin.Text,
        (_, _, { Open: OpenEntry.Required }) => ValueOrigin.Missing,
        _ => ValueOrigin.Unlimited,
    };
}
