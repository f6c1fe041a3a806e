using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Desk.Policies.Settling;

/// <summary>One number of a rule as it holds in an area in a fund year, and the form to settle it or to ask that it hold otherwise.</summary>
public sealed record ValueView(SettlingView Settling, PolicyRule Rule, PolicyParameter Parameter)
{
    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }

    public bool IsOpen => Parameter.Open is not null;

    public ValueInForce InForce => Settling.Rules!.InForce(Parameter);

    public IEnumerable<EnteredValue> History => Settling.Entries.Where(entry => entry.RuleId == Rule.Id && entry.Parameter == Parameter.Name);
}
