using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Wechat.Official;

namespace ZiZhiJin.Api.Intake;

/// <summary>The menu at the bottom of the official account: the survey and the needs at once, every other flow behind the third button.</summary>
internal sealed class ChatMenu(Menus menus, FlowLibrary flows)
{
    private const string Survey = "survey", Needs = "needs";
    private const int MostBehindOne = 5;

    /// <summary>Replaces the menu on the platform. Nothing when it was taken, otherwise why not.</summary>
    public async Task<string?> Publish(CancellationToken cancel)
    {
        var put = await menus.Put(Buttons(), cancel);
        return put.Succeeded ? null : $"{put.Failure}";
    }

    private List<MenuButton> Buttons()
    {
        var others = flows.Menu.Where(flow => flow.Id is not (Survey or Needs)).Take(MostBehindOne);
        return [new ClickButton("填问卷", Survey), new ClickButton("邻居需求", Needs), new ButtonGroup("更多", [.. others.Select(flow => new ClickButton(flow.Title, flow.Id))])];
    }
}
