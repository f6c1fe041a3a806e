using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.WechatSandbox.Faults;
using ZiZhiJin.WechatSandbox.Phones;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>What people allow is counted once, and spent once.</summary>
public sealed class CreditTests : IAsyncLifetime
{
    private const string Nonce = "AAECAwQFBgcICQoLDA0ODw";
    private Post post = null!;

    public async Task InitializeAsync() => post = await Post.Open();

    public async Task DisposeAsync() => await post.DisposeAsync();

    [Fact]
    public async Task One_tap_is_one_message_although_the_phone_and_the_platform_both_tell_of_it()
    {
        var who = await post.Somebody();

        await who.Phone.Do(new PhoneAct("allow") { TemplateIds = [Post.Template], Account = "mini", Repeats = 2 });
        await Report(who.User, "accept");
        await Report(who.User, "accept");

        Assert.Equal((1, 0, 0), await post.Credit(who));
        Assert.Equal(1, Left(await who.User.Get("/api/subscriptions")));
    }

    [Fact]
    public async Task Where_the_platform_does_not_push_the_phones_word_counts_once_for_each_nonce()
    {
        await using var other = await TestApi.Start(post.Api.Settings["ConnectionStrings:Redis"], post.Api.Settings["ConnectionStrings:MySql"], post.Api.Clock,
            ("Notices:Credits:Source", "Reports"), ("Notices:Sending:Lanes", "0"));
        var who = await post.Somebody();
        var there = who.User with { Http = other.Http };

        await who.Allow();
        await Report(there, "accept");
        await Report(there, "accept");
        await Report(there, "accept", "AAECAwQFBgcICQoLDA0OEA");

        Assert.Equal(3, Left(await there.Get("/api/subscriptions")));
    }

    [Fact]
    public async Task Who_switches_a_template_off_has_allowed_nothing()
    {
        var who = await post.Somebody();
        await who.Allow(2);

        await who.Phone.Do(new PhoneAct("switch-off") { TemplateIds = [Post.Template], Account = "mini" });

        Assert.Equal((0, 0, 0), await post.Credit(who));
    }

    [Fact]
    public async Task A_refusal_takes_nothing_back_that_was_allowed_before()
    {
        var who = await post.Somebody();
        await who.Allow();

        await who.Phone.Do(new PhoneAct("refuse") { TemplateIds = [Post.Template], Account = "mini" });

        Assert.Equal((1, 0, 0), await post.Credit(who));
    }

    [Fact]
    public async Task A_template_that_nobody_knows_is_malformed()
    {
        var who = await post.Somebody();

        (await who.User.Post("/api/subscriptions", new { templates = new[] { new { templateId = "other", word = "accept" } }, nonce = Nonce })).MustBeMalformed("templates");
        (await who.User.Post("/api/subscriptions", new { templates = new[] { new { templateId = Post.Template, word = "accept" } }, nonce = "x" })).MustBeMalformed("nonce");
    }

    [Fact]
    public async Task Of_two_hundred_messages_for_one_credit_one_is_sent()
    {
        var who = await post.Somebody();
        await who.Allow();
        for (var message = 0; message < 200; message++) await post.Send(who.User.AccountId);
        await Silence(who);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => post.Deliver()));

        Assert.Equal(1, await who.Got("subscribe"));
        Assert.Equal((0, 0, 1), await post.Credit(who));
        Assert.Equal(199, await post.Api.InDb(db => db.Deliveries.CountAsync(delivery => delivery.AccountId == who.User.AccountId && delivery.State == DeliveryState.InApp)));
    }

    [Fact]
    public async Task When_the_platform_says_that_there_is_none_the_ledger_is_corrected()
    {
        var who = await post.Somebody();
        await who.Allow(3);
        await Silence(who);
        await post.Api.Wechat.Admin.Inject(new Fault(Post.SubscribePath) { ErrorCode = 43101 });
        var sent = await post.Send(who.User.AccountId);

        await post.Deliver();

        Assert.Equal((0, 0, 0), await post.Credit(who));
        await post.MustBe(sent, DeliveryState.InApp, DeliveryWord.NoCredit);
    }

    [Fact]
    public async Task What_did_not_go_out_gives_its_credit_back()
    {
        var who = await post.Somebody();
        await who.Allow();
        await post.Api.Wechat.Admin.Inject(new Fault(Post.SubscribePath) { ErrorCode = 45009, ErrorText = "reach max api minute quota" });
        await post.Send(who.User.AccountId);

        await post.Deliver();

        Assert.Equal((1, 0, 0), await post.Credit(who));
    }

    /// <summary>Their last word is so long ago that customer service may not speak.</summary>
    private Task<int> Silence(Receiver who) => post.Api.InDb(db => db.Conversations.Where(conversation => conversation.AccountId == who.User.AccountId)
        .ExecuteUpdateAsync(set => set.SetProperty(conversation => conversation.LastWordAt, StandingClock.Start.AddDays(-3))));

    private static async Task Report(TestUser user, string word, string nonce = Nonce) =>
        (await user.Post("/api/subscriptions", new { templates = new[] { new { templateId = Post.Template, word } }, nonce })).Must(HttpStatusCode.OK);

    private static int Left(ApiAnswer answer) =>
        answer.MustBeOk().Json.EnumerateArray().Single(line => line.GetProperty("templateId").GetString() == Post.Template).GetProperty("left").GetInt32();
}
