using System.Text.Json;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.Official;

/// <summary>The menu at the bottom of the official account. People see a new one within a day, or when they follow again.</summary>
public sealed class Menus
{
    private readonly PlatformAccess platform;

    internal Menus(PlatformAccess platform) => this.platform = platform;

    /// <summary>Replaces the whole menu: at most three buttons. A menu that the platform does not take changes nothing.</summary>
    public async Task<WechatResult<Done>> Put(IReadOnlyList<MenuButton> buttons, CancellationToken cancel)
    {
        var body = new { Button = buttons.Select(button => button.Written).ToArray() };
        return WechatResult<Done>.Of(await platform.Account.Send(WechatCall.Post(WechatAccount.OfficialAccount, "/cgi-bin/menu/create", body), cancel), _ => Done.Well);
    }

    public async Task<WechatResult<Done>> Remove(CancellationToken cancel) =>
        WechatResult<Done>.Of(await platform.Account.Send(WechatCall.Get(WechatAccount.OfficialAccount, "/cgi-bin/menu/delete"), cancel), _ => Done.Well);

    /// <summary>The menu that people see, in the platform's words; also one that was made in its back office.</summary>
    public async Task<WechatResult<CurrentMenu>> Read(CancellationToken cancel) => WechatResult<CurrentMenu>.Of(
        await platform.Account.Send(WechatCall.Get(WechatAccount.OfficialAccount, "/cgi-bin/get_current_selfmenu_info"), cancel), Of);

    private static CurrentMenu? Of(WechatAnswer answer) => answer.Number("is_menu_open") is not { } open
        ? null
        : new CurrentMenu(open == 1, answer.Body.TryGetProperty("selfmenu_info", out var menu) ? menu : default);

    public sealed record CurrentMenu(bool IsOpen, JsonElement Buttons);
}
