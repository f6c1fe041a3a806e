using ZiZhiJin.Servers;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.People;

namespace ZiZhiJin.Api.Tests.Wechat;

/// <summary>One message does one thing and has one answer, however often and wherever it is delivered.</summary>
public sealed class TimelyRepliesTests : IAsyncLifetime
{
    private readonly CountingReplies chat = new();
    private Sandbox platform = null!;
    private ChatProcess one = null!;
    private ChatProcess other = null!;

    public async Task InitializeAsync()
    {
        platform = await Sandbox.Start();
        one = await ChatProcess.Start(platform, chat, await TestRedis.ConnectionString());
        other = await ChatProcess.Start(platform, chat, await TestRedis.ConnectionString());
    }

    public async Task DisposeAsync()
    {
        await one.DisposeAsync();
        await other.DisposeAsync();
        await platform.DisposeAsync();
    }

    [Fact]
    public async Task Three_deliveries_to_two_processes_at_once_get_one_answer()
    {
        var message = Message();

        var replies = await Task.WhenAll(one.Deliver(message), other.Deliver(message), one.Deliver(message));

        Assert.All(replies, reply => Assert.Equal("reply 1", reply));
        Assert.Equal(1, chat.Asked);
    }

    [Fact]
    public async Task A_later_delivery_gets_the_first_answer_again()
    {
        var message = Message();
        var first = await one.Deliver(message);

        Assert.Equal(first, await other.Deliver(message));
        Assert.Equal(first, await one.Deliver(message));
    }

    [Fact]
    public async Task Another_message_gets_another_answer()
    {
        await one.Deliver(Message());

        Assert.Equal("reply 2", await one.Deliver(Message()));
    }

    [Fact]
    public async Task What_failed_is_answered_at_the_next_attempt()
    {
        var message = Message();
        chat.Fails = true;
        await Assert.ThrowsAsync<InvalidOperationException>(() => one.Deliver(message));
        chat.Fails = false;

        Assert.Equal("reply 2", await other.Deliver(message));
    }

    [Fact]
    public async Task Without_redis_a_process_still_answers_once_what_comes_at_once()
    {
        await using var alone = await ChatProcess.Start(platform, chat, "");
        var message = Message();

        Assert.All(await Task.WhenAll(alone.Deliver(message), alone.Deliver(message)), reply => Assert.Equal("reply 1", reply));
    }

    [Fact]
    public async Task What_takes_too_long_is_said_through_customer_service_and_only_there()
    {
        chat.Thinks = TimeSpan.FromSeconds(7);
        var phone = platform.Phone("slow");
        await phone.Follow();
        await phone.Say("在吗");

        Assert.Null(await one.Deliver(Message("slow")));

        Assert.Contains("reply 1", Assert.Single(await Arrived("slow")).Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_process_died_with_is_answered_by_another_and_once()
    {
        var message = Message();
        Assert.True(await one.Memory.Claim(one.Memory.KeyOf(message)));

        await other.Deliver(message);
        while (chat.Asked == 0) await Task.Delay(50);

        Assert.Equal("reply 1", await one.Deliver(message));
        Assert.Equal(1, chat.Asked);
    }

    [Fact]
    public async Task A_reply_that_a_process_died_with_is_said_by_another_and_once()
    {
        var message = Message("patient");
        await platform.Phone("patient").Follow();
        await platform.Phone("patient").Say("在吗");
        await one.Owe(message);
        await one.Owe(message);

        await one.LetLeasesRunOut();
        await other.AnswerWhatIsOwed();
        await one.Pay(message, "the same, by the slow one");

        Assert.Contains("reply 1", Assert.Single(await Arrived("patient")).Content, StringComparison.Ordinal);
        Assert.Null(await one.Send());
    }

    [Fact]
    public async Task What_is_no_text_comes_late_once_and_outlives_the_process_that_worked_it_out()
    {
        var name = $"shown-{Guid.NewGuid():N}";
        var (message, reply) = (Message(name), new ArticleReply("楼道灯", "怎么报修", "https://zizhijin.example/a.jpg", "https://zizhijin.example/a"));
        await platform.Phone(name).Follow();
        await platform.Phone(name).Say("在吗");
        await one.Owe(message);

        await other.Pay(message, reply);
        await one.Pay(message, reply);
        Assert.Contains("https://zizhijin.example/a", Assert.Single(await Arrived(name)).Content, StringComparison.Ordinal);
        await one.Send();

        Assert.Single(await platform.Phone(name).Inbox("customer"));
    }

    private async Task<IReadOnlyList<InboxItem>> Arrived(string name)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            await one.Send();
            if (await platform.Phone(name).Inbox("customer") is { Count: > 0 } items) return items;
            await Task.Delay(100);
        }
        return [];
    }

    private static TextMessage Message(string name = "wang")
    {
        var openId = SandboxIdentity.OpenIdOf(SandboxAccount.Official, name);
        return new(new MessageHeader(WechatAccount.OfficialAccount, SandboxAccount.OriginalId, openId, DateTimeOffset.UnixEpoch, $"text {Guid.NewGuid()}"), "在吗", null);
    }
}
