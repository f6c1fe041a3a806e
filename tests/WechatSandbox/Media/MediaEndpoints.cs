using ZiZhiJin.WechatSandbox.AccessTokens;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Media;

/// <summary>Uploading and downloading. The form must have a field <c>media</c> with a file name, and a length that is said beforehand.</summary>
internal sealed class MediaEndpoints(MediaStore store, SandboxClock clock)
{
    private static readonly Dictionary<string, (long Most, string[] Endings)> Kinds = new()
    {
        ["image"] = (10 * 1024 * 1024, [".jpg", ".jpeg", ".png", ".gif", ".bmp"]),
        ["voice"] = (2 * 1024 * 1024, [".amr", ".mp3"]),
        ["video"] = (10 * 1024 * 1024, [".mp4"]),
        ["thumb"] = (64 * 1024, [".jpg", ".jpeg"]),
    };

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPlatformPost("/cgi-bin/media/upload", async (HttpRequest request, string? access_token, string? type, IssuedTokens tokens) =>
        {
            var (account, refused) = AccountRoutes.AccountOf(access_token, tokens, AccountRoutes.Both);
            return account is null ? PlatformAnswer.Error(refused) : await Upload(account, type, request);
        });
        routes.MapAccountGet("/cgi-bin/media/get", AccountRoutes.Both, (account, query) =>
            store.Find(account, query["media_id"]) is { } file ? new PlatformFile(file.ContentType, file.Bytes) : PlatformAnswer.Error(40007));
    }

    private async Task<PlatformAnswer> Upload(SandboxAccount account, string? type, HttpRequest request)
    {
        if (type is null || !Kinds.TryGetValue(type, out var rule)) return PlatformAnswer.Error(40004);
        if (!request.HasFormContentType || request.ContentLength is null) return PlatformAnswer.Error(41005);
        var form = await request.ReadFormAsync();
        if (form.Files.GetFile("media") is not { Length: > 0 } file) return PlatformAnswer.Error(41005);
        if (!rule.Endings.Contains(Path.GetExtension(file.FileName))) return PlatformAnswer.Error(40005);
        if (file.Length > rule.Most) return PlatformAnswer.Error(type == "image" ? 40009 : 40006);

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        var id = store.Keep(account, file.ContentType, bytes.ToArray());
        return type == "thumb"
            ? PlatformAnswer.Fine(new ThumbAnswer(type, id, clock.GetUtcNow().ToUnixTimeSeconds()))
            : PlatformAnswer.Fine(new Answer(type, id, clock.GetUtcNow().ToUnixTimeSeconds()));
    }

    private sealed record Answer(string Type, string MediaId, long CreatedAt);

    private sealed record ThumbAnswer(string Type, string ThumbMediaId, long CreatedAt);
}
