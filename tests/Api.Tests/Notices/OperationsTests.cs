using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Access;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Servers;
using ZiZhiJin.Storage.Outbox;
using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>What those who run the machines see of WeChat, and of what was given up.</summary>
public sealed class OperationsTests : IAsyncLifetime
{
    private const string WhoFollows = "/cgi-bin/user/info";
    private Post post = null!;

    public async Task InitializeAsync() => post = await Post.Open();

    public async Task DisposeAsync() => await post.DisposeAsync();

    [Fact]
    public async Task What_was_given_up_is_shown_with_its_fault_and_tried_again_with_a_reason()
    {
        var (id, mechanic) = (Guid.Empty, await post.Town.Staff(Role.Operator, post.Town.District));
        await post.Town.Save(db => id = DeliveryCalls.AddGivenUp(db, post.Town.Neighbourhood.Id));

        var line = Assert.Single((await mechanic.Get("/api/staff/outbox/given-up")).MustBeOk().Json.EnumerateArray());
        Assert.Equal(("matrix", "InvalidOperationException"), (line.GetProperty("kind").GetString(), line.GetProperty("reason").GetString()));
        (await mechanic.Post($"/api/staff/outbox/{id}/retry", new { reason = "原因已经排除" })).Must(HttpStatusCode.NoContent);

        Assert.Empty((await mechanic.Get("/api/staff/outbox/given-up")).MustBeOk().Json.EnumerateArray());
        Assert.Equal(OutboxState.Pending, await post.Api.InDb(db => db.Outbox.Where(row => row.Id == id).Select(row => row.State).SingleAsync()));
        (await mechanic.Post($"/api/staff/outbox/{id}/retry", new { reason = "再试一次" })).MustBeRefused("outbox.not-given-up");
        Assert.True(await post.Api.InDb(db => db.AuditRows.AnyAsync(row => row.Act == "outbox.retry" && row.SubjectId == id && row.Details == "原因已经排除")));
    }

    [Fact]
    public async Task The_accounts_tell_of_their_token_the_last_call_the_last_trouble_and_the_quotas()
    {
        await using var redis = await RedisServer.StartNew();
        await using var api = await TestApi.Start(redis: redis.ConnectionString);
        Assert.True(await api.Wechat.Admin.Register("official", new CallbackTarget($"{api.Http.BaseAddress}wechat/official")));
        await api.Wechat.Admin.Inject(new Fault(WhoFollows) { ErrorCode = 40003 });
        await api.Wechat.Phone($"operations-{Guid.NewGuid():N}").Follow();
        var town = await TestTown.Settle(api);

        var told = (await (await town.Staff(Role.Operator, town.District)).Get("/api/staff/wechat/accounts")).MustBeOk().Json;

        var official = told.EnumerateArray().Single(account => account.GetProperty("name").GetString() == "公众号");
        Assert.True(official.GetProperty("tokenUntil").GetDateTimeOffset() > api.Clock.GetUtcNow());
        Assert.Equal(api.Clock.GetUtcNow(), official.GetProperty("calledAt").GetDateTimeOffset());
        Assert.Equal((WhoFollows, 40003), (official.GetProperty("lastTrouble").GetProperty("path").GetString(), official.GetProperty("lastTrouble").GetProperty("code").GetInt32()));
        Assert.Equal((10_000_000, 0), (official.GetProperty("quotas")[0].GetProperty("perDay").GetInt64(), official.GetProperty("quotas")[0].GetProperty("used").GetInt64()));
    }
}
