using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Wechat.Tests;

/// <summary>A test against a platform of its own, whose clock stands.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    internal Sandbox Platform { get; private set; } = null!;

    internal WechatUnderTest Service { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Platform = await Sandbox.Start();
        Platform.Clock.Stand();
        Service = new WechatUnderTest(Platform);
    }

    public async Task DisposeAsync()
    {
        Service.Dispose();
        await Platform.DisposeAsync();
    }

    internal async Task<int> CallsOf(string endpoint) => (await Platform.Admin.Calls(endpoint)).Count;
}
