using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>An operator sees what was given up, and lets it be tried again with a reason.</summary>
public sealed class DeadLetterTests : IAsyncLifetime
{
    private Post post = null!;

    public async Task InitializeAsync() => post = await Post.Open();

    public async Task DisposeAsync() => await post.DisposeAsync();

    [Fact]
    public async Task A_dead_letter_is_shown_with_its_reason_and_sent_once_after_a_retry()
    {
        var (who, mechanic) = (await post.Somebody(), await post.Town.Staff(Role.Operator, post.Town.District));
        await who.Allow();
        await post.Api.Wechat.Admin.Inject(new Fault(Post.SubscribePath) { ErrorCode = 40037 });
        var sent = await post.Send(who.User.AccountId);
        await post.Deliver();

        var line = Assert.Single((await mechanic.Get("/api/staff/deliveries/dead")).MustBeOk().Json.EnumerateArray());
        Assert.Equal("code-40037", line.GetProperty("reason").GetString());
        var retry = $"/api/staff/deliveries/{line.GetProperty("id").GetGuid()}/retry";
        (await mechanic.Post(retry, new { reason = "模板已经重新选好" })).Must(HttpStatusCode.NoContent);
        await post.Deliver();

        await post.MustBe(sent, DeliveryState.Sent);
        Assert.Equal(1, await who.Got("subscribe"));
        (await mechanic.Post(retry, new { reason = "再发一次" })).MustBeRefused("delivery.not-dead");
        Assert.True(await post.Api.InDb(db => db.AuditRows.AnyAsync(row => row.Act == "delivery.retry" && row.Details == "模板已经重新选好")));
        Assert.Equal(1, (await mechanic.Get("/api/staff/deliveries/counts")).MustBeOk().Json.GetProperty("sent").GetInt32());
    }

    [Fact]
    public async Task What_may_have_gone_out_is_shown_and_cannot_be_sent_again()
    {
        var (who, mechanic) = (await post.Somebody(), await post.Town.Staff(Role.Operator, post.Town.District));
        await who.Allow();
        await post.Api.Wechat.Admin.Inject(new Fault(Post.SubscribePath) { Reset = true });
        var sent = await post.Send(who.User.AccountId);
        await post.Deliver();

        Assert.Single((await mechanic.Get("/api/staff/deliveries/unknown")).MustBeOk().Json.EnumerateArray());
        (await mechanic.Post($"/api/staff/deliveries/{(await post.Of(sent)).Id}/retry", new { reason = "再发一次" })).MustBeRefused("delivery.not-dead");
    }

    [Fact]
    public async Task What_was_sent_and_allowed_is_part_of_ones_own_data()
    {
        var who = await post.Somebody();
        await who.Allow(2);
        await post.Send(who.User.AccountId);
        await post.Deliver();

        using var file = new System.IO.Compression.ZipArchive(await (await post.Api.Http.SendAsync(Export(who))).Content.ReadAsStreamAsync());
        using var page = new StreamReader(file.GetEntry("我的资料.json")!.Open());
        var text = await page.ReadToEndAsync();

        Assert.Contains("还能发 1 次，发过 1 次", text, StringComparison.Ordinal);
        Assert.Contains("已发送", text, StringComparison.Ordinal);
    }

    private static HttpRequestMessage Export(Receiver who)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/me/export");
        request.Headers.Authorization = new("Bearer", who.User.Token);
        return request;
    }
}
