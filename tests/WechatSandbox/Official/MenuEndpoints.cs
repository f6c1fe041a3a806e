using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Official;

/// <summary>The official account's menu.</summary>
internal sealed class MenuEndpoints
{
    /// <summary>What people see now.</summary>
    public MenuButton[]? Current { get; private set; }

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapAccountPost<Request>("/cgi-bin/menu/create", AccountRoutes.Official, (_, body) =>
        {
            if (MenuRules.Check(body.Button) is not 0 and var code) return PlatformAnswer.Error(code);
            Current = body.Button;
            return Ok.Answer;
        });
        routes.MapAccountGet("/cgi-bin/menu/delete", AccountRoutes.Official, (_, _) =>
        {
            Current = null;
            return Ok.Answer;
        });
        routes.MapAccountGet("/cgi-bin/get_current_selfmenu_info", AccountRoutes.Official, (_, _) =>
            PlatformAnswer.Fine(new Answer(Current is null ? 0 : 1, new(Current ?? []))));
    }

    private sealed record Request(MenuButton[]? Button);

    private sealed record Answer(int IsMenuOpen, Info SelfmenuInfo);

    private sealed record Info(MenuButton[] Button);
}
