namespace ZiZhiJin.WechatSandbox;

/// <summary>The two development accounts. Nothing about them is secret.</summary>
public sealed record SandboxAccount(string AppId, string Secret)
{
    public static SandboxAccount Official { get; } = new("wx0123456789abcdef", "sandbox-secret-official");

    public static SandboxAccount Mini { get; } = new("wxfedcba9876543210", "sandbox-secret-mini");

    /// <summary>As the admin interface calls it.</summary>
    public string Name => this == Official ? "official" : "mini";

    /// <summary>As messages call it.</summary>
    public string OriginalName => this == Official ? OriginalId : "gh_ba9876543210";

    public const string OriginalId = "gh_0123456789ab";

    public const string Token = "zizhijin-dev";

    public const string EncodingAesKey = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    internal static SandboxAccount Named(string name) => name == "mini" ? Mini : Official;

    internal static SandboxAccount? Of(string appId) => new[] { Official, Mini }.FirstOrDefault(account => account.AppId == appId);
}
