using Microsoft.Extensions.Configuration;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Wechat.Tests;

/// <summary>A complete section <c>Wechat</c> for the development accounts, with single settings replaced.</summary>
internal static class TestSettings
{
    public static IConfiguration Of(Uri apiBase, params (string Key, string Value)[] replaced)
    {
        var settings = new Dictionary<string, string?> { ["Wechat:ApiBase"] = apiBase.ToString() };
        Add(settings, "OfficialAccount", SandboxAccount.Official);
        Add(settings, "MiniProgram", SandboxAccount.Mini);
        foreach (var (key, value) in replaced) settings[$"Wechat:{key}"] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }

    private static void Add(Dictionary<string, string?> settings, string name, SandboxAccount account)
    {
        settings[$"Wechat:{name}:AppId"] = account.AppId;
        settings[$"Wechat:{name}:Secret"] = account.Secret;
        settings[$"Wechat:{name}:Token"] = SandboxAccount.Token;
        settings[$"Wechat:{name}:EncodingAesKey"] = SandboxAccount.EncodingAesKey;
        settings[$"Wechat:{name}:Mode"] = "Compat";
    }
}
