using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Desk.Policies.Settling;

/// <summary>Which rules hold in an area in a fund year, what its town has settled itself, and how that came about.</summary>
public sealed record SettlingView(IReadOnlyList<AreaChoice> Areas, Guid? Area, int Year)
{
    /// <summary>None while no pack is picked for the year.</summary>
    public RulesInForce? Rules { get; init; }

    public string Town { get; init; } = "";

    public IReadOnlyList<RuleOverride> Overrides { get; init; } = [];

    public IReadOnlyList<PackChoice> Choices { get; init; } = [];

    public IReadOnlyList<EnteredValue> Entries { get; init; } = [];

    public IReadOnlyList<PolicyPack> Packs { get; init; } = [];

    /// <summary>The area is a town, and the clerk sits at its office.</summary>
    public bool MaySettle { get; init; }

    /// <summary>The clerk may ask there that a soft rule hold otherwise.</summary>
    public bool MayAsk { get; init; }

    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }

    /// <summary>The numbers that the text leaves to the office.</summary>
    public IEnumerable<PolicyParameter> Open => Named.Where(parameter => parameter.Open is not null);

    /// <summary>The numbers that may be departed from with a reason.</summary>
    public IEnumerable<PolicyParameter> Soft => Named.Where(parameter => parameter is { Open: null, Kind: RuleKind.Soft });

    private IEnumerable<PolicyParameter> Named => (Rules?.Pack.Rules ?? []).SelectMany(rule => rule.Parameters.Values).Where(parameter => parameter.Label is not null);
}
