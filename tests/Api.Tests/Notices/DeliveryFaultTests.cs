using System.Text;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>What may have gone out is never sent again; what certainly did not is tried again, and given up in the end.</summary>
public sealed class DeliveryFaultTests : IAsyncLifetime
{
    private Post post = null!;

    public async Task InitializeAsync() => post = await Post.Open();

    public async Task DisposeAsync() => await post.DisposeAsync();

    [Fact]
    public async Task What_nobody_answered_may_have_gone_out_and_is_never_sent_again()
    {
        var who = await post.Somebody();
        await who.Allow(2);
        await post.Api.Wechat.Admin.Inject(new Fault(Post.SubscribePath) { Reset = true });
        var sent = await post.Send(who.User.AccountId);

        await post.Deliver();
        post.Api.Clock.Move(TimeSpan.FromHours(2));
        await post.Deliver();

        await post.MustBe(sent, DeliveryState.Unknown, DeliveryWord.NoAnswer);
        Assert.Single(await post.Api.Wechat.Admin.Calls(Post.SubscribePath));
        Assert.Equal((1, 0, 1), await post.Credit(who));
    }

    [Fact]
    public async Task What_was_in_flight_when_a_process_died_is_unknown_and_never_sent_again()
    {
        var who = await post.Somebody();
        await who.Allow(2);
        var sent = await post.Send(who.User.AccountId);
        await post.DieWhileSending();

        await post.Deliver();
        await post.MustBe(sent, DeliveryState.Sending);
        post.Api.Clock.Move(TimeSpan.FromSeconds(61));
        await post.FindInterrupted();
        await post.Deliver();

        await post.MustBe(sent, DeliveryState.Unknown, DeliveryWord.Interrupted);
        Assert.Empty(await post.Api.Wechat.Admin.Calls(Post.SubscribePath));
        Assert.Equal((1, 0, 1), await post.Credit(who));
    }

    [Fact]
    public async Task What_certainly_did_not_go_out_is_tried_again_after_a_rest_and_given_up_after_eight()
    {
        var who = await post.Somebody();
        await who.Allow();
        await post.Api.Wechat.Admin.Inject(new Fault(Post.SubscribePath) { ErrorCode = -1, Times = 8 });
        var sent = await post.Send(who.User.AccountId, urgent: true);

        for (var attempt = 0; attempt < 10; attempt++)
        {
            await post.Deliver();
            post.Api.Clock.Move(TimeSpan.FromHours(1));
        }

        await post.MustBe(sent, DeliveryState.Dead, DeliveryWord.Later);
        Assert.Equal(8, (await post.Api.Wechat.Admin.Calls(Post.SubscribePath)).Count);
    }

    [Fact]
    public async Task One_bad_row_stops_none_of_the_others()
    {
        var who = await post.Somebody();
        await who.Allow(2);
        var (bad, good) = (await post.Send(who.User.AccountId), await post.Send(who.User.AccountId));
        await post.Api.InDb(db => db.Dispatches.Where(dispatch => dispatch.SourceId == bad)
            .ExecuteUpdateAsync(set => set.SetProperty(dispatch => dispatch.Content, Encoding.UTF8.GetBytes("nothing that was sealed"))));

        await post.Deliver();

        await post.MustBe(bad, DeliveryState.Dead, DeliveryWord.Unreadable);
        await post.MustBe(good, DeliveryState.Sent);
    }

    [Fact]
    public async Task What_the_platform_finds_wrong_is_a_dead_letter_that_names_the_field()
    {
        var who = await post.Somebody();
        await who.Allow();
        await post.Api.Wechat.Admin.Inject(new Fault(Post.SubscribePath) { ErrorCode = 47003, ErrorText = "argument invalid! data.thing1.value invalid" });
        var sent = await post.Send(who.User.AccountId);

        await post.Deliver();

        await post.MustBe(sent, DeliveryState.Dead, "code-47003:thing1");
        Assert.Equal((1, 0, 0), await post.Credit(who));
    }
}
