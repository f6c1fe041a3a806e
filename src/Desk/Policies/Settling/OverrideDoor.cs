using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Desk.Policies.Settling;

/// <summary>Asks, as a form says, that a soft rule hold with another value.</summary>
internal sealed class OverrideDoor(RuleOverriding overriding, AreaRules areas)
{
    public Task<Guid?> Ask(PostedForm form, ValueView view, Clerk clerk, CancellationToken cancel)
    {
        var wish = new OverrideWish(view.Settling.Area!.Value, view.Settling.Year, view.Rule.Id, view.Parameter.Name)
        {
            Value = WrittenValue.Of(form, view.Parameter), Reason = form.Text("reason", "理由", 200),
        };
        return overriding.Ask(wish, areas, clerk.Caller, cancel);
    }
}
