using System.Text;
using System.Text.RegularExpressions;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Codes;

/// <summary>Mini-program codes. The picture is one dot; what it would hold stands in the file's comment, where tests can read it.</summary>
internal sealed partial class CodeEndpoints(SandboxClock clock)
{
    private static readonly byte[] Dot = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=");

    private static readonly byte[] ClearDot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static readonly string[] Editions = ["release", "trial", "develop"];
    private readonly CallLimit perMinute = new(5_000, TimeSpan.FromMinutes(1), clock);

    public void Map(IEndpointRouteBuilder routes) => routes.MapAccountPost<Request>("/wxa/getwxacodeunlimit", AccountRoutes.Mini, Draw);

    private IResult Draw(SandboxAccount account, Request body)
    {
        if (!perMinute.Admit(account.AppId)) return PlatformAnswer.Error(45009, "reach max api minute-quota limit", "application/json; encoding=utf-8");
        if (body.Scene is null || !Scene().IsMatch(body.Scene)) return PlatformAnswer.Error(40169);
        if (body.EnvVersion is { } edition && !Editions.Contains(edition)) return PlatformAnswer.Error(40097);
        if (body.Width is < 280 or > 1280) return PlatformAnswer.Error(40097);
        if (body.Page is { } page && (page.StartsWith('/') || page.Contains('?') || (body.CheckPath && !Pages.IsPublished(page)))) return PlatformAnswer.Error(41030);
        return body.IsHyaline ? new PlatformFile("image/png", ClearDot) : new PlatformFile("image/jpeg", WithComment($"{body.Page}?scene={body.Scene}"));
    }

    private static byte[] WithComment(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var length = bytes.Length + 2;
        return [.. Dot[..2], 0xff, 0xfe, (byte)(length >> 8), (byte)length, .. bytes, .. Dot[2..]];
    }

    [GeneratedRegex(@"^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$")]
    private static partial Regex Scene();

    private sealed record Request(
        string? Scene, string? Page = null, bool CheckPath = true, string? EnvVersion = null, int Width = 430, bool AutoColor = false,
        Colour? LineColor = null, bool IsHyaline = false);

    private sealed record Colour(int R, int G, int B);
}
