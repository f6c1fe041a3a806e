namespace ZiZhiJin.Domain.Policies;

/// <summary>A parameter with the value that holds in an area on a day, and where that comes from.</summary>
public sealed record ValueInForce(PolicyParameter Parameter, EnteredValue? Entered = null)
{
    public ValueOrigin Origin => (Entered, Parameter) switch
    {
        (not null, _) => ValueOrigin.Entered,
        (_, { Plain: not null }) => ValueOrigin.Text,
        (_, { Open: OpenEntry.Required }) => ValueOrigin.Missing,
        _ => ValueOrigin.Unlimited,
    };
}
