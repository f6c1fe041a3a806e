using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZiZhiJin.Wechat.AccessTokens;
using ZiZhiJin.Wechat.Calls;
using ZiZhiJin.Wechat.MiniProgram;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Wechat.Tests;

/// <summary>One process of the service, composed as the host composes it, on the clock of the sandbox.</summary>
internal sealed class WechatUnderTest : IDisposable
{
    private readonly ServiceProvider all;

    public WechatUnderTest(Sandbox sandbox, IAccessTokenMemory? memory = null, params (string Key, string Value)[] settings)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(sandbox.Clock);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        if (memory is not null) services.AddSingleton(memory);
        services.AddWechat(TestSettings.Of(sandbox.BaseAddress, settings));
        all = services.BuildServiceProvider();
    }

    public CapturedLog Log { get; } = new();

    public MiniProgramLogin Login => all.GetRequiredService<MiniProgramLogin>();

    public PhoneNumber Phone => all.GetRequiredService<PhoneNumber>();

    public T Get<T>() where T : notnull => all.GetRequiredService<T>();

    public Task<AccessTokenResult> Token(WechatAccount account = WechatAccount.MiniProgram, CancellationToken cancel = default) =>
        Keepers.Of(account).Current(cancel);

    public Task<AccessTokenResult> TokenInsteadOf(AccessToken refused) =>
        Keepers.Of(WechatAccount.MiniProgram).InsteadOf(refused, CancellationToken.None);

    /// <summary>The smallest call that needs an access token.</summary>
    public Task<WechatAnswer> AskForAddresses() => all.GetRequiredService<AccountCalls>().Send(
        WechatCall.Get(WechatAccount.MiniProgram, Endpoints.Addresses), CancellationToken.None);

    private AccessTokenKeepers Keepers => all.GetRequiredService<AccessTokenKeepers>();

    public void Dispose() => all.Dispose();
}
