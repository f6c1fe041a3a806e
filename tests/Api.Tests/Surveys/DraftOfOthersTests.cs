using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Community;
using ZiZhiJin.Api.Tests.Hosting;
using static ZiZhiJin.Api.Tests.Surveys.FreeSurvey;

namespace ZiZhiJin.Api.Tests.Surveys;

/// <summary>Drafts of persons for whom somebody acts, of those who stood on the roster twice, and in what people take along.</summary>
public sealed class DraftOfOthersTests
{
    [Fact]
    public async Task A_helper_fills_in_for_a_person_and_their_own_draft_is_another_one()
    {
        var here = await Helping.InNewTown();
        var helper = await here.Town.Resident();
        await here.Agreed(helper);

        (await helper.Put(Draft(here.Survey), new { answers = new[] { Said("need", "老人的") }, @for = here.Elder })).MustBeOk();
        (await helper.Put(Draft(here.Survey), new { answers = new[] { Said("need", "我的") } })).MustBeOk();

        var kept = (await helper.Get($"{Draft(here.Survey)}?for={here.Elder}")).MustBeOk().Json;
        Assert.Equal(("老人的", "helper"), (TextOf(kept), kept.GetProperty("channel").GetString()));
        (await here.AnswerAs(helper)).MustBeOk();
        (await helper.Get($"{Draft(here.Survey)}?for={here.Elder}")).Must(HttpStatusCode.NotFound);
        Assert.Equal("我的", TextOf((await helper.Get(Draft(here.Survey))).MustBeOk().Json));
    }

    [Fact]
    public async Task A_helper_whose_mandate_has_ended_reads_the_draft_no_more_and_another_one_goes_on_with_it()
    {
        var here = await Helping.InNewTown();
        var (helper, next) = (await here.Town.Resident(), await here.Town.Resident());
        var mandate = await here.Agreed(helper);
        (await helper.Put(Draft(here.Survey), new { answers = new[] { Said("need", "老人的") }, @for = here.Elder })).MustBeOk();

        (await here.Revoke(mandate)).Must(HttpStatusCode.NoContent);
        await here.Agreed(next);

        (await helper.Get($"{Draft(here.Survey)}?for={here.Elder}")).MustBeRefused("mandate.not-live");
        Assert.Equal("老人的", TextOf((await next.Get($"{Draft(here.Survey)}?for={here.Elder}")).MustBeOk().Json));
    }

    [Fact]
    public async Task The_draft_of_a_double_goes_over_to_the_person_and_one_of_the_persons_own_goes_before_it()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        var (person, twice) = (await survey.Town.Resident(), await survey.Town.Residents(2));
        (await Save(survey, twice[0], "另一条登记的")).MustBeOk();

        await Merge(survey, person, twice[0]);
        Assert.Equal("另一条登记的", TextOf((await person.Get(Draft(survey))).MustBeOk().Json));

        (await Save(survey, person, "自己的")).MustBeOk();
        (await Save(survey, twice[1], "第三条登记的")).MustBeOk();
        await Merge(survey, person, twice[1]);
        Assert.Equal("自己的", TextOf((await person.Get(Draft(survey))).MustBeOk().Json));
        Assert.Equal(1, await (await TestApi.Shared()).InDb(db => db.SurveyDrafts.CountAsync(draft => draft.SurveyId == survey.Id)));
    }

    [Fact]
    public async Task What_was_not_sent_yet_is_taken_along_and_said_to_be_so()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        var resident = await survey.Town.Resident();
        (await Save(survey, resident, "还没写完")).MustBeOk();

        var page = await MyPage(resident);

        Assert.Contains("没有提交的问卷", page, StringComparison.Ordinal);
        Assert.Contains("还没写完", page, StringComparison.Ordinal);
    }

    private static string Draft(NeedsSurvey survey) => $"{survey.Address}/draft";

    private static string? TextOf(System.Text.Json.JsonElement draft) => draft.GetProperty("answers")[0].GetProperty("text").GetString();

    private static Task<ApiAnswer> Save(NeedsSurvey survey, TestUser resident, string need) => resident.Put(Draft(survey), new { answers = new[] { Said("need", need) } });

    private static async Task Merge(NeedsSurvey survey, TestUser person, TestUser other) =>
        (await survey.Committee.Post($"/api/staff/persons/{person.PersonId}/merge", new { otherId = other.PersonId, reason = "登记了两次" })).Must(HttpStatusCode.NoContent);

    private static async Task<string> MyPage(TestUser user)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me/export") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", user.Token) } };
        using var response = await user.Http.SendAsync(request);
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        using var page = new StreamReader(zip.GetEntry("我的资料.html")!.Open(), Encoding.UTF8);
        return await page.ReadToEndAsync();
    }
}
