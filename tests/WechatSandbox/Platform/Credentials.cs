namespace ZiZhiJin.WechatSandbox.Platform;

internal static class Credentials
{
    /// <summary>0 when app id and secret belong together, else the platform's code.</summary>
    public static int Check(string? appId, string? secret)
    {
        if (string.IsNullOrEmpty(appId)) return 41002;
        if (SandboxAccount.Of(appId) is not { } account) return 40013;
        if (string.IsNullOrEmpty(secret)) return 41004;
        return account.Secret == secret ? 0 : 40125;
    }
}
