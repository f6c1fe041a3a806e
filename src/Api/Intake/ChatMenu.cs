using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Wechat.Official;

namespace ZiZhiJin.Api.Intake;

/// <summary>The menu at the bottom of the official account: the survey at once, what neighbours do together behind the second button, every other flow behind the third.</summary>
internal sealed class ChatMenu(Menus menus, FlowLibrary flows)
{
    private const string Survey = "survey";
    private static readonly string[] Together = ["propose", "needs", "hearings", "activities", "mine"];
    private const int MostBehindOne = 5;

    /// <summary>Replaces the menu on the platform. Nothing when it was taken, otherwise why not.</summary>
    public async Task<string?> Publish(CancellationToken cancel)
    {
        var put = await menus.Put(Buttons(), cancel);
        return put.Succeeded ? null : $"{put.Failure}";
    }

    private List<MenuButton> Buttons()
    {
        var others = flows.Menu.Where(flow => flow.Id != Survey && !Together.Contains(flow.Id)).Take(MostBehindOne);
        return [new ClickButton("填问卷", Survey), Group("居民参与", flows.Menu.Where(flow => Together.Contains(flow.Id))), Group("更多", others)];
    }

    private static ButtonGroup Group(string name, IEnumerable<Flow> flows) => new(name, [.. flows.Select(flow => new ClickButton(flow.Title, flow.Id))]);
}
