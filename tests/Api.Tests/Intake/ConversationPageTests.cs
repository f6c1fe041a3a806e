using System.Net;
using System.Text.Json;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;

namespace ZiZhiJin.Api.Tests.Intake;

/// <summary>The conversation with the official account, shown and gone on with in the mini-program.</summary>
public sealed class ConversationPageTests
{
    [Fact]
    public async Task A_survey_begun_in_the_chat_is_ended_on_the_page_and_counts_once()
    {
        var api = await TestApi.Shared();
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(api));
        var (talk, mini) = await Talk.OfResident(api, survey.Town, survey.Committee);
        await talk.Say("问卷", "1");

        var shown = await Shown(mini);
        Assert.Equal(("choices", "您觉得谁最需要、谁会受益？"), (Kind(shown), Question(shown, "text")));
        Assert.Equal("1", shown.GetProperty("question").GetProperty("options")[0].GetProperty("say").GetString());
        Assert.Equal(("text", true), (Kind(await Say(mini, "1")), (await Shown(mini)).GetProperty("question").GetProperty("mayGoBack").GetBoolean()));
        await Say(mini, "楼道的灯坏了");
        Assert.Equal("review", Kind(await Say(mini, "1")));
        var told = await Say(mini, "提交");

        Assert.Contains("已有 1 位居民参加", told.GetProperty("said").GetString(), StringComparison.Ordinal);
        Assert.Equal("menu", Kind(told));
        Assert.Equal(1, await survey.DistinctResidents(survey.Committee));
        Assert.Contains("没有没做完的事", await talk.Say("继续"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_the_same_words_again_takes_no_second_step()
    {
        var api = await TestApi.Shared();
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(api));
        var (_, mini) = await Talk.OfResident(api, survey.Town, survey.Committee);
        await Say(mini, "问卷");
        var nonce = NeedsSurvey.NewNonce();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => mini.Post("/api/me/conversation", new { nonce, text = "1" })));

        Assert.All(answers, answer => Assert.Equal("您觉得谁最需要、谁会受益？", Question(answer.MustBeOk().Json, "text")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task After_three_days_the_page_still_asks_what_was_asked(bool inAnotherProcess)
    {
        await using var api = await TestApi.Start();
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(api));
        var (talk, mini) = await Talk.OfResident(api, survey.Town, survey.Committee);
        Assert.Contains("第 2/", await talk.Say("问卷", "1"), StringComparison.Ordinal);
        await using var twin = inAnotherProcess ? await api.StartTwin() : null;
        var page = mini with { Http = (twin ?? api).Http };

        api.Clock.Move(TimeSpan.FromDays(3));
        await api.Wechat.Admin.AdvanceClock(TimeSpan.FromDays(3));

        Assert.Equal(("choices", "您觉得谁最需要、谁会受益？"), (Kind(await Shown(page)), Question(await Shown(page), "text")));
        Assert.Contains("还没做完", await talk.Say("你好"), StringComparison.Ordinal);
        Assert.Equal(("choice", "接着做"), (Kind(await Shown(page)), (await Shown(page)).GetProperty("question").GetProperty("options")[0].GetProperty("text").GetString()));
        Assert.Equal("choices", Kind(await Say(page, "1")));
        Assert.Equal("text", Kind(await Say(page, "1")));
    }

    [Fact]
    public async Task Whoever_has_never_talked_is_shown_what_can_be_done()
    {
        var newcomer = await (await TestTown.Settle(await TestApi.Shared())).Newcomer();

        var shown = await Shown(newcomer);

        Assert.Equal(("menu", false), (Kind(shown), shown.TryGetProperty("said", out _)));
        Assert.Contains(shown.GetProperty("question").GetProperty("options").EnumerateArray(), option => option.GetProperty("say").GetString() == "问卷");
    }

    [Fact]
    public async Task What_says_nothing_is_malformed()
    {
        var newcomer = await (await TestTown.Settle(await TestApi.Shared())).Newcomer();

        (await newcomer.Post("/api/me/conversation", new { nonce = NeedsSurvey.NewNonce(), text = " " })).MustBeMalformed("text");
        (await newcomer.Post("/api/me/conversation", new { nonce = "x", text = "问卷" })).MustBeMalformed("nonce");
    }

    private static async Task<JsonElement> Shown(TestUser who) => (await who.Get("/api/me/conversation")).MustBeOk().Json;

    private static async Task<JsonElement> Say(TestUser who, string text) =>
        (await who.Post("/api/me/conversation", new { nonce = NeedsSurvey.NewNonce(), text })).Must(HttpStatusCode.OK).Json;

    private static string? Kind(JsonElement shown) => Question(shown, "kind");

    private static string? Question(JsonElement shown, string what) => shown.GetProperty("question").GetProperty(what).GetString();
}
