using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Intake;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.Phones;

namespace ZiZhiJin.Api.Tests.Wechat;

/// <summary>People come, go, come again and take back what they allowed, and the platform tells of it, more than once.</summary>
public sealed class ComingAndGoingTests
{
    // Events carry no number: two of a kind in one second are one to everybody.
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task Whoever_unfollows_gets_no_word_and_stays_counted()
    {
        var (api, survey, talk, mini) = await Answered();

        var left = await api.Wechat.Phone(talk.Name).Do(new PhoneAct("unfollow") { Repeats = 2 });

        Assert.True(left is { Handled: true, Reply: null } && left.Repeats.All(reply => reply is null));
        Assert.Empty(await api.Wechat.Phone(talk.Name).Inbox("customer"));
        Assert.Equal(1, await survey.DistinctResidents(mini));
    }

    [Fact]
    public async Task Whom_the_platform_could_not_join_at_first_it_joins_when_they_follow_again()
    {
        var api = await TestApi.Shared();
        var phone = await Registered(api, "official");
        await phone.Do(new PhoneAct("keep-apart"));
        await phone.Follow();
        await phone.Say("登记");
        await phone.Do(new PhoneAct("keep-together"));
        var mini = await SignIn(api, phone.Name);
        Assert.NotEqual(mini.AccountId, await InChat(api, phone.Name));
        await phone.Do(new PhoneAct("unfollow"));
        await api.Wechat.Admin.AdvanceClock(Later);

        var again = await phone.Do(new PhoneAct("follow") { Repeats = 2 });

        Assert.All(again.Repeats, reply => Assert.Equal(again.Reply, reply));
        Assert.Equal(mini.AccountId, await InChat(api, phone.Name));
        Assert.Equal("choice", (await mini.Get("/api/me/conversation")).MustBeOk().Json.GetProperty("question").GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Whoever_follows_again_before_the_mini_program_knows_them_is_known_there_later()
    {
        var api = await TestApi.Shared();
        var phone = await Registered(api, "official");
        await phone.Do(new PhoneAct("keep-apart"));
        await phone.Follow();
        await phone.Do(new PhoneAct("keep-together"));
        await api.Wechat.Admin.AdvanceClock(Later);
        await phone.Follow();

        Assert.Equal((await SignIn(api, phone.Name)).AccountId, await InChat(api, phone.Name));
    }

    [Fact]
    public async Task What_WeChat_calls_somebody_is_forgotten_when_they_take_back_their_consent_and_what_was_counted_stays()
    {
        var (api, survey, talk, mini) = await Answered();
        Assert.True(await api.Wechat.Admin.Register("mini", new CallbackTarget($"{api.Http.BaseAddress}wechat/mini")));
        (await mini.Post("/api/me/consents", new { kind = "privacy", version = 1 })).Must(HttpStatusCode.NoContent);
        var person = await api.InDb(db => db.Accounts.Where(account => account.Id == mini.AccountId).Select(account => account.PersonId).SingleAsync());

        var told = await api.Wechat.Phone(talk.Name).Do(new PhoneAct("withdraw") { Account = "mini", Repeats = 2 });
        await api.Wechat.Admin.AdvanceClock(Later);
        await api.Wechat.Phone(talk.Name).Do(new PhoneAct("withdraw") { Account = "mini" });

        Assert.True(told is { Attempts: 1, Handled: true }, string.Join("; ", told.Reasons));
        var account = await api.InDb(db => db.Accounts.AsNoTracking().SingleAsync(account => account.Id == mini.AccountId));
        Assert.Null(account.MiniOpenId ?? account.MiniFingerprint ?? account.OfficialOpenId ?? account.OfficialFingerprint ?? account.UnionId ?? account.UnionFingerprint);
        Assert.Null(account.PersonId);
        (await mini.Get("/api/me")).Must(HttpStatusCode.Unauthorized);
        Assert.False(await api.InDb(db => db.Conversations.AnyAsync(conversation => conversation.AccountId == mini.AccountId)));
        Assert.False(await api.InDb(db => db.Consents.AnyAsync(consent => consent.AccountId == mini.AccountId && consent.WithdrawnAt == null)));
        Assert.Equal(1, await survey.DistinctResidents(survey.Committee));
        Assert.Null(await api.InDb(db => db.Persons.Where(one => one.Id == person).Select(one => one.ErasedAt).SingleAsync()));
        Assert.Equal(1, await api.InDb(db => db.AuditRows.CountAsync(row => row.Act == "account.withdrawn-in-wechat" && row.SubjectId == person)));
        Assert.NotEqual(mini.AccountId, (await SignIn(api, talk.Name)).AccountId);
    }

    [Fact]
    public async Task Whoever_takes_back_their_pictures_alone_loses_these_and_stays_known()
    {
        var (api, _, talk, mini) = await Answered();
        Assert.True(await api.Wechat.Admin.Register("mini", new CallbackTarget($"{api.Http.BaseAddress}wechat/mini")));
        var photo = await mini.Upload();

        await api.Wechat.Phone(talk.Name).Do(new PhoneAct("withdraw") { Account = "mini", Key = "7,5" });
        (await mini.Get($"/api/photos/{photo}")).MustBeOk();
        await api.Wechat.Admin.AdvanceClock(Later);
        var told = await api.Wechat.Phone(talk.Name).Do(new PhoneAct("withdraw") { Account = "mini", Key = "14", Repeats = 2 });

        Assert.True(told is { Attempts: 1, Handled: true }, string.Join("; ", told.Reasons));
        (await mini.Get($"/api/photos/{photo}")).Must(HttpStatusCode.NotFound);
        (await mini.Get("/api/me")).MustBeOk();
        Assert.Equal(mini.AccountId, await InChat(api, talk.Name));
        Assert.Equal(1, await api.InDb(db => db.AuditRows.CountAsync(row => row.Act == "account.withdrawn-in-wechat" && row.AccountId == mini.AccountId && row.Details == "Photos")));
    }

    [Fact]
    public async Task Somebody_nobody_knows_can_take_back_what_they_like()
    {
        var api = await TestApi.Shared();
        var phone = await Registered(api, "mini");

        Assert.True((await phone.Do(new PhoneAct("withdraw") { Account = "mini" })).Handled);
    }

    private static async Task<(TestApi Api, NeedsSurvey Survey, Talk Talk, TestUser Mini)> Answered()
    {
        var api = await TestApi.Shared();
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(api));
        var (talk, mini) = await Talk.OfResident(api, survey.Town, survey.Committee);
        await talk.Say("问卷", "1", "1", "楼道的灯坏了", "1", "提交");
        return (api, survey, talk, mini);
    }

    private static async Task<SandboxPhone> Registered(TestApi api, string account)
    {
        Assert.True(await api.Wechat.Admin.Register(account, new CallbackTarget($"{api.Http.BaseAddress}wechat/{account}")));
        return api.Wechat.Phone($"comes-{Guid.NewGuid():N}");
    }

    private static async Task<TestUser> SignIn(TestApi api, string name)
    {
        var session = (await new TestUser(api.Http, null).Post("/api/session", new { loginCode = $"sandbox-{name}", channel = "mini" })).MustBeOk().Json;
        var user = new TestUser(api.Http, session.GetProperty("token").GetString());
        return user with { AccountId = (await user.Get("/api/me")).MustBeOk().Json.GetProperty("accountId").GetGuid() };
    }

    private static Task<Guid> InChat(TestApi api, string name)
    {
        var fingerprint = api.Services.GetRequiredService<PersonalData>().OfficialFingerprint(SandboxIdentity.OpenIdOf(SandboxAccount.Official, name));
        return api.InDb(db => db.Accounts.Where(account => account.OfficialFingerprint == fingerprint).Select(account => account.Id).SingleAsync());
    }
}
