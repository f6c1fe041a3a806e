using System.Text;

namespace ZiZhiJin.WechatSandbox.Official;

/// <summary>The code of the first thing that is wrong with a menu.</summary>
internal static class MenuRules
{
    public static int Check(MenuButton[]? buttons)
    {
        if (buttons is not { Length: >= 1 and <= 3 }) return 40016;
        return buttons.Select(button => Check(button, longestName: 16)).FirstOrDefault(code => code != 0);
    }

    private static int Check(MenuButton button, int longestName)
    {
        if (string.IsNullOrEmpty(button.Name) || Bytes(button.Name) > longestName) return longestName == 16 ? 40018 : 40025;
        if (button.SubButton is null) return CheckAct(button);
        if (longestName != 16 || button.SubButton.Length is 0 or > 5) return 40023;
        return button.SubButton.Select(inner => Check(inner, longestName: 60)).FirstOrDefault(code => code != 0);
    }

    private static int CheckAct(MenuButton button) => button.Type switch
    {
        "click" or "scancode_push" or "scancode_waitmsg" or "location_select" or "pic_sysphoto" or "pic_photo_or_album" or "pic_weixin" =>
            button.Key is { Length: > 0 } key && Bytes(key) <= 128 ? 0 : 40019,
        "view" => UrlFault(button.Url),
        "miniprogram" => button.Appid != SandboxAccount.Mini.AppId ? 45064 : button.Pagepath is null ? 40020 : UrlFault(button.Url),
        _ => 40017,
    };

    private static int UrlFault(string? url)
    {
        if (url is null || Bytes(url) > 1024) return 40020;
        return Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? 0 : 40055;
    }

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}

internal sealed record MenuButton(
    string? Name, string? Type = null, string? Key = null, string? Url = null, string? Appid = null, string? Pagepath = null, MenuButton[]? SubButton = null);
