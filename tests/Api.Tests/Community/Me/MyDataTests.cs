using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Community.Verification;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Community.Me;

public sealed class MyDataTests
{
    [Fact]
    public async Task A_resident_takes_along_a_page_that_they_can_read()
    {
        var (newcomer, survey) = await Answered("<b>楼道灯</b>不亮");

        var files = await Export(newcomer.User);

        Assert.Equal(["我的资料.html", "我的资料.json", "说明.txt"], files.Keys.Order(StringComparer.Ordinal));
        var page = files["我的资料.html"];
        foreach (var words in new[] { "王秀英", "3号2单元101室", "13800000001", "1950", "业主", "与名册核对", "&lt;b&gt;楼道灯&lt;/b&gt;不亮", "第 1 版", "小程序" })
            Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>楼道灯", page, StringComparison.Ordinal);
        Assert.Contains("王秀英", System.Text.Json.JsonDocument.Parse(files["我的资料.json"].TrimStart('\ufeff')).RootElement.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, await survey.DistinctResidents(survey.Committee));
    }

    [Fact]
    public async Task What_is_not_known_is_shown_as_unknown()
    {
        var (town, _) = await Newcomer.Roster(await TestApi.Shared());
        var newcomer = await Newcomer.In(town);
        await newcomer.Match("李建国", "102", "13800000002");

        Assert.Contains("<th>出生年份</th><td>未知</td>", (await Export(newcomer.User))["我的资料.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_takes_what_names_somebody_and_leaves_what_was_counted()
    {
        var api = await TestApi.Shared();
        var (newcomer, survey) = await Answered("我是王秀英，住101");
        var votes = await survey.Votes("taking-part", "join");

        (await newcomer.User.Post("/api/me/erasure", new { confirm = "好的" })).MustBeMalformed("confirm");
        (await newcomer.User.Post("/api/me/erasure", new { confirm = "删除我的资料" })).Must(HttpStatusCode.NoContent);

        (await newcomer.User.Get("/api/me")).Must(HttpStatusCode.Unauthorized);
        var person = await api.InDb(db => db.Persons.AsNoTracking().SingleAsync(person => person.AreaId == newcomer.Town.Neighbourhood.Id && person.ErasedAt != null));
        var answer = await api.InDb(db => db.SurveyAnswers.AsNoTracking().SingleAsync(answer => answer.SurveyId == survey.Id));
        var account = await api.InDb(db => db.Accounts.AsNoTracking().SingleAsync(account => account.Id == newcomer.User.AccountId));
        Assert.Empty(person.Name.Concat(person.Address).Concat(person.Phone ?? []).Concat(person.PhoneFingerprint ?? []));
        Assert.Null(person.BirthYear);
        Assert.All(answer.Answers, said => Assert.Null(said.Text));
        Assert.Null(account.MiniOpenId ?? account.MiniFingerprint ?? account.UnionId ?? account.UnionFingerprint);
        Assert.Equal((1, votes), (await survey.DistinctResidents(survey.Committee), await survey.Votes("taking-part", "join")));
        Assert.DoesNotContain((await survey.Committee.Get($"/api/staff/persons?areaId={newcomer.Town.Neighbourhood.Id}")).MustBeOk().Json.EnumerateArray(), line => line.GetProperty("name").GetString() == "王*英");
    }

    [Fact]
    public async Task Who_answers_for_something_hands_it_over_before_erasing()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var liaison = await town.Staff(Role.Liaison);

        (await liaison.Post("/api/me/erasure", new { confirm = "删除我的资料" })).MustBeRefused("erasure.holds-role");
    }

    [Fact]
    public async Task The_committee_erases_for_somebody_without_a_phone()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var elder = await town.PersonWithoutPhone();
        await survey.EnterPaper(survey.Committee, elder);

        (await survey.Committee.Post($"/api/staff/persons/{elder}/erasure", new { reason = "本人书面要求" })).Must(HttpStatusCode.NoContent);

        Assert.Equal(1, await survey.DistinctResidents(survey.Committee));
        (await survey.EnterPaper(survey.Committee, elder)).Must(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_moved_away_is_off_the_roster_and_the_next_file_asks_before_bringing_them_back()
    {
        var (town, committee) = await Newcomer.Roster(await TestApi.Shared());
        var newcomer = await Newcomer.In(town);
        await newcomer.Match();
        var person = (await newcomer.User.Get("/api/me")).MustBeOk().Json.GetProperty("personId").GetGuid();

        (await committee.Post($"/api/staff/persons/{person}/departure", new { reason = "房屋已出售" })).Must(HttpStatusCode.NoContent);

        Assert.False(await newcomer.IsVerified());
        var file = await Roster.RosterFile.Upload(committee, town.Neighbourhood.Id, "王秀英,3,2,101,13800000001,1950,业主");
        Assert.Equal(["doubtful"], await file.Verdicts());
        await file.ConfirmAll();
        (await newcomer.Match()).Must(HttpStatusCode.NoContent);
    }

    private static async Task<(Newcomer, NeedsSurvey)> Answered(string need)
    {
        var (town, _) = await Newcomer.Roster(await TestApi.Shared());
        var (newcomer, survey) = (await Newcomer.In(town), await NeedsSurvey.Opened(town));
        (await newcomer.Match()).Must(HttpStatusCode.NoContent);
        (await survey.Answer(newcomer.User, need: need)).MustBeOk();
        return (newcomer, survey);
    }

    private static async Task<Dictionary<string, string>> Export(TestUser user)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me/export");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", user.Token);
        using var response = await user.Http.SendAsync(request);
        Assert.Equal("application/zip", response.Content.Headers.ContentType!.MediaType);
        using var zip = new ZipArchive(new MemoryStream(await response.Content.ReadAsByteArrayAsync()));
        return zip.Entries.ToDictionary(entry => entry.Name, entry => new StreamReader(entry.Open(), Encoding.UTF8).ReadToEnd());
    }
}
