using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZiZhiJin.Wechat.AccessTokens;
using ZiZhiJin.Wechat.Calls;
using ZiZhiJin.Wechat.MiniProgram;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Wechat.Tests;

/// <summary>One process of the service, composed as the host composes it, on the clock of the sandbox.</summary>
internal sealed class TestService : IDisposable
{
    private readonly ServiceProvider all;

    public TestService(Sandbox sandbox, IAccessTokenMemory? memory = null, params (string Key, string Value)[] settings)
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

    public IAccessTokenMemory Memory => all.GetRequiredService<IAccessTokenMemory>();

    public Task<AccessTokenResult> Token(CancellationToken cancel = default) =>
        all.GetRequiredService<AccessTokenKeepers>().Of(WechatAccount.MiniProgram).Current(cancel);

    /// <summary>The smallest call that needs an access token.</summary>
    public Task<WechatAnswer> AskForAddresses(CancellationToken cancel = default) =>
        Send(WechatCall.Get(WechatAccount.MiniProgram, Endpoints.Addresses), cancel);

    public Task<WechatAnswer> Send(WechatCall call, CancellationToken cancel = default) =>
        all.GetRequiredService<AccountCalls>().Send(call, cancel);

    public void Dispose() => all.Dispose();
}
