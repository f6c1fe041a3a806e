using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Intake;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Tests.Intake;

/// <summary>What can be done by talking to the official account.</summary>
public sealed class ChatTests
{
    [Fact]
    public async Task A_resident_answers_the_needs_survey_by_conversation_and_is_counted_once()
    {
        var (api, survey) = await SurveyOpened();
        var (talk, mini) = await Talk.OfResident(api, survey.Town, survey.Committee);

        Assert.Contains("第 1/", await talk.Say("问卷"), StringComparison.Ordinal);
        Assert.Contains("请核对", await talk.Say("1", "1", "楼道的灯坏了", "1"), StringComparison.Ordinal);
        Assert.Contains("已有 1 位居民参加", await talk.Say("提交"), StringComparison.Ordinal);

        (await survey.Answer(mini)).MustBeOk();
        Assert.Equal(1, await survey.DistinctResidents(mini));
    }

    [Fact]
    public async Task What_the_survey_refuses_is_said_in_the_chat()
    {
        var (api, survey) = await SurveyOpened();
        var (talk, _) = await Talk.OfResident(api, survey.Town, survey.Committee);
        await talk.Say("问卷", "1", "1", "楼道的灯坏了", "1");

        (await survey.Close()).Must(HttpStatusCode.NoContent);

        Assert.Contains("问卷已经结束", await talk.Say("提交"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newcomer_is_led_to_binding_and_goes_on_when_the_committee_has_agreed()
    {
        var (api, survey) = await SurveyOpened();
        var (talk, name) = (await Talk.Begin(api), $"银杏{Guid.NewGuid():N}居民区");
        await api.InDb(db => db.Areas.Where(area => area.Id == survey.Town.Neighbourhood.Id).ExecuteUpdateAsync(set => set.SetProperty(area => area.Name, name)));

        Assert.Contains("怎么确认方便", await talk.Say("问卷"), StringComparison.Ordinal);
        Assert.Contains("请核对", await talk.Say("2", "同意", name[..20], "1", "王小兰", "3号楼", "没有", "302", "13800138000"), StringComparison.Ordinal);
        Assert.Contains("已经提交", await talk.Say("对"), StringComparison.Ordinal);
        await Agree(survey);

        Assert.Contains("第 1/", await talk.Say("继续"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forty_deliveries_of_one_message_at_once_are_one_step_and_one_reply()
    {
        var api = await TestApi.Shared();
        var (account, key) = (await ChatAccount(api), RandomNumberGenerator.GetBytes(32));

        var replies = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Step(api, account, key, "菜单")));

        Assert.Single(replies.Distinct());
        Assert.Equal(1, (await api.InDb(db => db.Conversations.SingleAsync(conversation => conversation.AccountId == account))).Steps);
    }

    [Fact]
    public async Task Nobody_reads_in_the_database_what_was_said()
    {
        var api = await TestApi.Shared();
        var account = await ChatAccount(api);

        await Step(api, account, RandomNumberGenerator.GetBytes(32), "登记");

        var row = await api.InDb(db => db.Conversations.SingleAsync(conversation => conversation.AccountId == account));
        Assert.DoesNotContain("bind", System.Text.Encoding.UTF8.GetString(row.State), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_joins_whom_the_platform_does_not_and_takes_the_conversation_along()
    {
        var api = await TestApi.Shared();
        var (chat, town) = (await ChatAccount(api), await TestTown.Settle(api));
        var mini = await town.Newcomer();
        await Step(api, chat, RandomNumberGenerator.GetBytes(32), "登记");
        var code = api.Services.GetRequiredService<AccountLink>().CodeFor(chat);

        (await mini.Put("/api/me/official-account", new { code })).Must(HttpStatusCode.NoContent);

        Assert.True(await api.InDb(db => db.Accounts.AnyAsync(account => account.Id == mini.AccountId && account.OfficialFingerprint != null)));
        Assert.Equal(mini.AccountId, await api.InDb(db => db.Conversations.Where(conversation => conversation.AccountId == chat || conversation.AccountId == mini.AccountId).Select(conversation => conversation.AccountId).SingleAsync()));
        (await (await town.Newcomer()).Put("/api/me/official-account", new { code })).MustBeRefused("account.link-outdated");
    }

    [Fact]
    public async Task A_link_that_was_made_up_joins_nobody()
    {
        var api = await TestApi.Shared();
        var mini = await (await TestTown.Settle(api)).Newcomer();

        (await mini.Put("/api/me/official-account", new { code = new string('A', 54) })).MustBeRefused("account.link-outdated");
    }

    private static async Task<(TestApi, NeedsSurvey)> SurveyOpened()
    {
        var api = await TestApi.Shared();
        return (api, await NeedsSurvey.Opened(await TestTown.Settle(api)));
    }

    private static async Task Agree(NeedsSurvey survey)
    {
        var waiting = (await survey.Committee.Get($"/api/staff/verification-requests?areaId={survey.Town.Neighbourhood.Id}")).MustBeOk().Json;
        var request = waiting.EnumerateArray().First().GetProperty("id").GetGuid();
        var person = await survey.Town.PersonWithoutPhone();
        (await survey.Committee.Post($"/api/staff/verification-requests/{request}/decision", new { personId = person, answer = "上门核实过" })).Must(HttpStatusCode.NoContent);
    }

    internal static async Task<string> Step(TestApi api, Guid account, byte[] key, string words)
    {
        await using var scope = api.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ChatSteps>().Answer(account, key, new ChatMessage(words, StandingClock.Start), null, CancellationToken.None)).Text;
    }

    internal static async Task<Guid> ChatAccount(TestApi api)
    {
        var id = Guid.CreateVersion7();
        var personal = api.Services.GetRequiredService<PersonalData>();
        await api.InDb(async db =>
        {
            db.Add(Account.WelcomeInOfficial(id, personal.SealOfficial(id, $"o-{id:N}", null), StandingClock.Start));
            return await db.SaveChangesAsync();
        });
        return id;
    }
}
