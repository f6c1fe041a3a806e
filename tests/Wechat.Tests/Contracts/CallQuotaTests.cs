using ZiZhiJin.Wechat.Calls;
using ZiZhiJin.Wechat.Official;

namespace ZiZhiJin.Wechat.Tests.Contracts;

/// <summary>How much of a call's day is used.</summary>
public sealed class CallQuotaTests : SandboxTest
{
    [Fact]
    [Covers(typeof(CallQuotas), nameof(CallQuotas.Read))]
    public async Task What_was_called_counts_against_its_day_and_what_is_no_call_is_refused()
    {
        var quotas = Service.Get<CallQuotas>();
        var before = (await quotas.Read(WechatAccount.OfficialAccount, "/cgi-bin/menu/delete", CancellationToken.None)).Value!;
        Assert.True((await Service.Get<Menus>().Remove(CancellationToken.None)).Succeeded);

        var after = (await quotas.Read(WechatAccount.OfficialAccount, "/cgi-bin/menu/delete", CancellationToken.None)).Value!;

        Assert.Equal(before.Used + 1, after.Used);
        Assert.InRange(after.Used, 1, after.PerDay);
        Assert.Equal(76021, (await quotas.Read(WechatAccount.OfficialAccount, "menu", CancellationToken.None)).Failure!.Code);
    }
}
