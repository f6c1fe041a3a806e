using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.WechatSandbox.Faults;
using ZiZhiJin.WechatSandbox.Phones;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>Messages arrive by the best way that is open, at a decent hour.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    private static readonly TimeSpan TillNine = TimeSpan.FromHours(11);
    private Post post = null!;

    public async Task InitializeAsync() => post = await Post.Open();

    public async Task DisposeAsync() => await post.DisposeAsync();

    [Fact]
    public async Task With_credit_a_subscribe_message_arrives_cut_to_its_fields()
    {
        var who = await post.Somebody();
        await who.Allow();
        var sent = await post.Send(who.User.AccountId);

        await post.Deliver();

        await post.MustBe(sent, DeliveryState.Sent);
        Assert.Contains("越详细越…", Assert.Single(await who.Phone.Inbox("subscribe")).Content, StringComparison.Ordinal);
        Assert.NotNull((await post.Of(sent)).MessageId);
    }

    [Fact]
    public async Task Without_credit_customer_service_speaks_while_the_last_word_is_fresh()
    {
        var who = await post.Somebody();
        await who.Phone.Say("你好");
        var sent = await post.Send(who.User.AccountId);

        await post.Deliver();

        await post.MustBe(sent, DeliveryState.Sent);
        Assert.Equal(1, await who.Got("customer"));
    }

    [Theory]
    [InlineData(45015)]
    [InlineData(45047)]
    public async Task A_closed_window_leaves_it_in_the_app_and_on_the_call_list(int code)
    {
        var who = await post.Somebody();
        await who.Phone.Say("你好");
        await post.Api.Wechat.Admin.Inject(new Fault(Post.CustomerPath) { ErrorCode = code });
        var sent = await post.Send(who.User.AccountId);

        await post.Deliver();

        await post.MustBe(sent, DeliveryState.InApp, DeliveryWord.WindowClosed);
    }

    [Fact]
    public async Task Somebody_without_an_account_is_called()
    {
        var sent = await post.Send(null, personId: await post.Town.PersonWithoutPhone());

        await post.Deliver();

        await post.MustBe(sent, DeliveryState.InApp, DeliveryWord.NoAccount);
    }

    [Fact]
    public async Task Who_stopped_following_is_not_written_to()
    {
        var who = await post.Somebody();
        await who.Phone.Say("你好");
        await who.Phone.Do(new PhoneAct("unfollow"));
        var sent = await post.Send(who.User.AccountId);

        await post.Deliver();

        await post.MustBe(sent, DeliveryState.InApp, DeliveryWord.NoWay);
        Assert.Empty(await post.Api.Wechat.Admin.Calls(Post.CustomerPath));
    }

    [Fact]
    public async Task Whom_the_platform_calls_gone_is_not_written_to_again()
    {
        var who = await post.Somebody();
        await who.Phone.Say("你好");
        await post.Api.Wechat.Admin.Inject(new Fault(Post.CustomerPath) { ErrorCode = 43004 });
        var first = await post.Send(who.User.AccountId);
        await post.Deliver();
        var second = await post.Send(who.User.AccountId);
        await post.Deliver();

        await post.MustBe(first, DeliveryState.InApp, DeliveryWord.RecipientGone);
        await post.MustBe(second, DeliveryState.InApp, DeliveryWord.NoWay);
        Assert.Single(await post.Api.Wechat.Admin.Calls(Post.CustomerPath));
    }

    [Fact]
    public async Task Who_erased_their_data_is_not_written_to()
    {
        var who = await post.Somebody();
        await who.Allow();
        var sent = await post.Send(who.User.AccountId);
        (await who.User.Post("/api/me/erasure", new { confirm = "删除我的资料" })).Must(System.Net.HttpStatusCode.NoContent);

        await post.Deliver();

        await post.MustBe(sent, DeliveryState.Gone, DeliveryWord.Erased);
        Assert.NotEqual(who.User.AccountId, (await post.Of(sent)).RecipientId);
        Assert.Equal((0, 0, 0), await post.Credit(who));
    }

    [Fact]
    public async Task At_night_only_what_is_urgent_goes_out_and_the_rest_at_eight()
    {
        var who = await post.Somebody();
        await who.Allow(2);
        post.Api.Clock.Move(TillNine);
        var (calm, urgent) = (await post.Send(who.User.AccountId), await post.Send(who.User.AccountId, urgent: true));

        await post.Deliver();
        await post.MustBe(calm, DeliveryState.Waiting);
        await post.MustBe(urgent, DeliveryState.Sent);

        post.Api.Clock.Move(TimeSpan.FromHours(11));
        await post.Deliver();
        await post.MustBe(calm, DeliveryState.Sent);
    }

    [Fact]
    public async Task A_notice_reaches_everybody_whom_it_is_for_by_the_outbox_and_nobody_once_it_is_withdrawn()
    {
        var desk = await NoticeDesk.Open(post.Api);
        var (resident, elder) = (await desk.Town.Resident(), await desk.Town.PersonWithoutPhone());
        var notice = await desk.Written(NoticeDesk.Text());
        await post.Follow();
        await post.Follow();

        await post.Api.InDb(db => db.Notices.Where(one => one.Id == notice).ExecuteUpdateAsync(set => set.SetProperty(one => one.State, NoticeState.Withdrawn)));
        await post.Deliver();

        var deliveries = await post.Api.InDb(db => db.Deliveries.Where(delivery => db.Dispatches.Any(dispatch => dispatch.Id == delivery.DispatchId && dispatch.SourceId == notice)).ToListAsync());
        Assert.Equal(new[] { resident.PersonId, elder }.Order(), deliveries.Select(delivery => delivery.PersonId).Order());
        Assert.All(deliveries, delivery => Assert.Equal((DeliveryState.Gone, DeliveryWord.Withdrawn), (delivery.State, delivery.Reason)));
    }

    [Fact]
    public async Task A_category_without_a_template_stays_in_the_app()
    {
        var who = await post.Somebody();
        await who.Allow();
        await post.Api.InDb(db => db.Conversations.ExecuteDeleteAsync());
        var sent = await post.Send(who.User.AccountId, category: "money");

        await post.Deliver();

        await post.MustBe(sent, DeliveryState.InApp, DeliveryWord.NoWay);
    }
}
