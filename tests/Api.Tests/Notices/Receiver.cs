using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.WechatSandbox.Admin;
using ZiZhiJin.WechatSandbox.Phones;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>Somebody with a session and a phone.</summary>
public sealed record Receiver(TestUser User, SandboxPhone Phone, SandboxAdmin Platform)
{
    /// <summary>One tap after the other: two of them in one second are one to the platform.</summary>
    public async Task Allow(int times = 1)
    {
        for (var time = 0; time < times; time++)
        {
            await Phone.Allow(Post.Template);
            await Platform.AdvanceClock(TimeSpan.FromSeconds(1));
        }
    }

    public async Task<int> Got(string kind) => (await Phone.Inbox(kind)).Count;
}
