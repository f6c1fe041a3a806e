using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ZiZhiJin.Wechat.Tests;

/// <summary>What keeps the process from starting.</summary>
public sealed class WechatOptionsTests
{
    private static readonly Uri Platform = new("https://api.weixin.qq.com");
    private static readonly string GoodKey = new('k', 43);

    [Fact]
    public void The_development_accounts_are_good_enough_for_Development() => Assert.Empty(FaultsAtStart());

    [Theory]
    [InlineData("MiniProgram:AppId", "")]
    [InlineData("MiniProgram:AppId", "wx 1")]
    [InlineData("MiniProgram:Secret", "")]
    [InlineData("OfficialAccount:Secret", " ")]
    [InlineData("OfficialAccount:Token", "")]
    [InlineData("OfficialAccount:Token", "123456789012345678901234567890123")]
    [InlineData("OfficialAccount:EncodingAesKey", "")]
    [InlineData("OfficialAccount:EncodingAesKey", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEF")]
    [InlineData("OfficialAccount:EncodingAesKey", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH")]
    [InlineData("MiniProgram:EncodingAesKey", "abcdefghijklmnopqrstuvwxyz0123456789ABCDE+/")]
    [InlineData("MiniProgram:Mode", "7")]
    [InlineData("ApiBase", "/relative")]
    [InlineData("ApiBase", "ftp://api.weixin.qq.com")]
    [InlineData("ApiBase", "https://api.weixin.qq.com/path")]
    public void A_wrong_setting_is_named_and_its_value_is_not_shown(string setting, string value)
    {
        var fault = Assert.Single(FaultsAtStart(production: false, (setting, value)));

        Assert.StartsWith($"Wechat:{setting} ", fault, StringComparison.Ordinal);
        if (value.Length > 3) Assert.DoesNotContain(value, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_development_value_is_refused_outside_Development()
    {
        var faults = FaultsAtStart(production: true, ("ApiBase", "http://127.0.0.1:5081"));

        Assert.Equal(9, faults.Count);
    }

    [Theory]
    [InlineData("http://api.weixin.qq.com", 1)]
    [InlineData("https://api.weixin.qq.com", 0)]
    [InlineData("https://sh.api.weixin.qq.com", 0)]
    public void Real_accounts_start_over_https_only(string apiBase, int faults)
    {
        var settings = new[] { ("ApiBase", apiBase) }.Concat(RealAccount("OfficialAccount")).Concat(RealAccount("MiniProgram"));

        Assert.Equal(faults, FaultsAtStart(production: true, [.. settings]).Count);
    }

    [Fact]
    public void Without_a_setting_the_real_platform_is_asked() => Assert.Equal(Platform, new WechatOptions().ApiBase);

    private static (string, string)[] RealAccount(string account) =>
    [
        ($"{account}:AppId", $"wx{account}"), ($"{account}:Secret", "real"),
        ($"{account}:Token", "real"), ($"{account}:EncodingAesKey", GoodKey),
    ];

    private static IReadOnlyList<string> FaultsAtStart(bool production = false, params (string, string)[] settings)
    {
        var services = new ServiceCollection();
        services.AddWechat(TestSettings.Of(Platform, settings));
        if (production) services.RefuseWechatDevelopmentValues();
        using var all = services.BuildServiceProvider();

        var failure = Record.Exception(all.GetRequiredService<IStartupValidator>().Validate);
        return failure is OptionsValidationException refused ? [.. refused.Failures] : failure is null ? [] : throw failure;
    }
}
