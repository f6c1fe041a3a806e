using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Notices.Delivering;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.Storage.Outbox;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Callbacks;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>A host that sends only when a test says so, and people with phones in the sandbox.</summary>
public sealed class Post(TestApi api, TestTown town) : IAsyncDisposable
{
    public const string Category = "survey", Template = "sandbox-notice", SubscribePath = "/cgi-bin/message/subscribe/send", CustomerPath = "/cgi-bin/message/custom/send";

    public TestApi Api => api;
    public TestTown Town => town;

    public static async Task<Post> Open(params IEnumerable<(string, string)> settings)
    {
        var api = await TestApi.Start(more: [("Notices:Sending:Lanes", "0"), ("Notices:Sending:SubscribePerSecond", "5000"), .. settings]);
        foreach (var account in new[] { "official", "mini" })
            Assert.True(await api.Wechat.Admin.Register(account, new CallbackTarget($"{api.Http.BaseAddress}wechat/{account}", "secure", "xml")));
        return new(api, await TestTown.Settle(api));
    }

    /// <summary>Somebody who has signed in to the mini-program and follows the official account.</summary>
    public async Task<Receiver> Somebody()
    {
        var name = $"post-{Guid.NewGuid():N}";
        await api.Wechat.Phone(name).Follow();
        var session = (await new TestUser(api.Http, null).Post("/api/session", new { loginCode = $"sandbox-{name}", channel = "mini" })).MustBeOk().Json;
        var user = new TestUser(api.Http, session.GetProperty("token").GetString());
        user = user with { AccountId = (await user.Get("/api/me")).MustBeOk().Json.GetProperty("accountId").GetGuid() };
        return new(user, api.Wechat.Phone(name), api.Wechat.Admin);
    }

    public async Task<Guid> Send(Guid? accountId, bool urgent = false, string category = Category, Guid? personId = null)
    {
        var (source, now) = (Guid.CreateVersion7(), api.Clock.GetUtcNow());
        var content = new DispatchContent("需求征询开始了，请打开小程序填写。")
        {
            Values = new Dictionary<string, string> { ["title"] = "2026 年需求征询", ["summary"] = "请在本月底以前填写，越早越好，越详细越好，谢谢大家", ["time"] = "2026年5月6日" }, Page = "pages/index/index",
        };
        await using var scope = api.Services.CreateAsyncScope();
        var to = new Recipient(personId ?? accountId!.Value, personId, accountId);
        await scope.ServiceProvider.GetRequiredService<Dispatches>().SendOne(
            ("test", source), new(town.Neighbourhood.Id, category, content, urgent), to, now, CancellationToken.None);
        return source;
    }

    /// <summary>Has the outbox followed.</summary>
    public async Task Follow()
    {
        // The host's own worker may be at it already.
        while (await api.InDb(db => db.Outbox.AnyAsync(row => row.Kind == NoticeOutbox.Due && row.State == OutboxState.Pending)))
        {
            await using var scope = api.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<OutboxFollowing>().Round(CancellationToken.None);
        }
    }

    /// <summary>Batch after batch until nothing is due.</summary>
    public async Task Deliver()
    {
        while (await Batch() is not null)
        {
        }
    }

    public async Task<int?> Batch()
    {
        await using var scope = api.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DeliveryRound>().Run(CancellationToken.None);
    }

    /// <summary>What a process that dies right after has written down.</summary>
    public async Task DieWhileSending()
    {
        await using var scope = api.Services.CreateAsyncScope();
        Assert.NotEmpty((await scope.ServiceProvider.GetRequiredService<DeliveryClaims>().Take(CancellationToken.None))!.Value.Outgoing);
    }

    public async Task FindInterrupted()
    {
        await using var scope = api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DeliverySettling>().FindInterrupted(CancellationToken.None);
    }

    public Task<Delivery> Of(Guid source) => api.InDb(db => (
        from delivery in db.Deliveries
        join dispatch in db.Dispatches on delivery.DispatchId equals dispatch.Id
        where dispatch.SourceId == source
        select delivery).AsNoTracking().SingleAsync());

    public async Task MustBe(Guid source, DeliveryState state, string? reason = null)
    {
        var delivery = await Of(source);
        Assert.Equal((state, reason), (delivery.State, delivery.Reason));
    }

    public Task<(int Available, int Reserved, int Spent)> Credit(Receiver who) => api.InDb(async db =>
    {
        var credit = await db.SubscriptionCredits.SingleOrDefaultAsync(credit => credit.AccountId == who.User.AccountId && credit.TemplateId == Template);
        return credit is null ? (0, 0, 0) : (credit.Available, credit.Reserved, credit.Spent);
    });

    public ValueTask DisposeAsync() => api.DisposeAsync();
}
