using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Tests.Surveys;

public sealed partial class PaperTests
{
    [Fact]
    public async Task A_paper_is_copied_for_the_person_that_is_found_by_name_and_counts()
    {
        var (api, town, survey) = await Opened();
        var (liaison, elder) = (await town.Staff(Role.Liaison), await town.PersonWithoutPhone());

        var page = (await liaison.Browse($"/desk/surveys/{survey}/paper?name=老人")).MustBeOk().Body;
        Assert.Contains($"value=\"{elder}\"", page, StringComparison.Ordinal);
        var entered = await liaison.Submit($"/desk/surveys/{survey}/paper", ("person", $"{elder}"), ("nonce", NonceIn(page)), ("name", "老人"), ("a.place", "north"), ("a.why", " 老人多 "));

        Assert.EndsWith("?done=entered", entered.Must(HttpStatusCode.SeeOther).Location, StringComparison.Ordinal);
        var answer = await api.InDb(db => db.SurveyAnswers.AsNoTracking().SingleAsync(one => one.SurveyId == survey));
        Assert.Equal((Channel.Paper, liaison.AccountId, elder), (answer.Channel, answer.EnteredBy, answer.PersonId));
        Assert.Equal("老人多", answer.Answers[1].Text);
        Assert.Contains("<dd>1 份</dd>", (await liaison.Browse($"/desk/surveys/{survey}")).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_and_orders_are_copied_and_two_at_one_place_are_sent_back()
    {
        var (api, town, survey) = await Opened(
            new { id = "marks", kind = "rating", title = "您满意吗？", required = true, options = Array.Empty<object>() },
            new { id = "first", kind = "ranking", title = "先做哪样？", required = false, options = new[] { new { id = "hut", text = "亭子" }, new { id = "lamp", text = "路灯" }, new { id = "tree", text = "花园" } } });
        var (committee, elder) = (await town.Staff(Role.Committee), await town.PersonWithoutPhone());
        (string, string)[] form =
            [("person", $"{elder}"), ("nonce", "AAAAAAAAAAAAAAAAAAAAAA"), ("name", "老人"), ("a.marks", "4"), ("a.first.hut", "2"), ("a.first.lamp", "2"), ("a.first.tree", "")];

        var refused = await committee.Submit($"/desk/surveys/{survey}/paper", form);
        form[5] = ("a.first.lamp", "1");
        (await committee.Submit($"/desk/surveys/{survey}/paper", form)).Must(HttpStatusCode.SeeOther);

        Assert.Contains("有两项排在同一位", refused.Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        var answer = await api.InDb(db => db.SurveyAnswers.AsNoTracking().SingleAsync(one => one.SurveyId == survey));
        Assert.Equal(4, answer.Answers[0].Rating);
        Assert.Equal(["lamp", "hut"], answer.Answers[1].Choices!);
    }

    [Fact]
    public async Task Sending_the_form_twice_enters_it_once()
    {
        var (api, town, survey) = await Opened();
        var (committee, elder) = (await town.Staff(Role.Committee), await town.PersonWithoutPhone());
        (string, string)[] form = [("person", $"{elder}"), ("nonce", "AAAAAAAAAAAAAAAAAAAAAA"), ("name", "老人"), ("a.place", "north")];

        var both = await Task.WhenAll(committee.Submit($"/desk/surveys/{survey}/paper", form), committee.Submit($"/desk/surveys/{survey}/paper", form));

        Assert.All(both, entered => Assert.EndsWith("?done=entered", entered.Must(HttpStatusCode.SeeOther).Location, StringComparison.Ordinal));
        Assert.Equal(1, await api.InDb(db => db.SurveyTurnouts.Where(turnout => turnout.SurveyId == survey).SumAsync(turnout => turnout.Answers)));
    }

    [Fact]
    public async Task A_required_question_that_was_left_out_loses_nothing_of_the_rest()
    {
        var (_, town, survey) = await Opened();
        var (committee, elder) = (await town.Staff(Role.Committee), await town.PersonWithoutPhone());

        var refused = await committee.Submit($"/desk/surveys/{survey}/paper", ("person", $"{elder}"), ("nonce", "AAAAAAAAAAAAAAAAAAAAAA"), ("name", "老人"), ("a.why", "因为<我>"));

        refused.Must(HttpStatusCode.BadRequest);
        Assert.Contains("“在哪里？”是必答题。", refused.Body, StringComparison.Ordinal);
        Assert.Contains("因为&lt;我&gt;", refused.Body, StringComparison.Ordinal);
        Assert.Matches($"value=\"{elder}\"[^>]*checked", refused.Body);
    }

    [Fact]
    public async Task Who_has_answered_on_the_phone_is_marked_and_never_written_over()
    {
        var (api, town, survey) = await Opened();
        var (committee, resident) = (await town.Staff(Role.Committee), await town.Resident());
        (await resident.Put($"/api/surveys/{survey}/answer", new { nonce = "BBBBBBBBBBBBBBBBBBBBBA", answers = new[] { new { questionId = "place", choices = new[] { "south" } } } })).MustBeOk();

        Assert.Contains("已用小程序答过，不能再录入", (await committee.Browse($"/desk/surveys/{survey}/paper?name=居民")).MustBeOk().Body, StringComparison.Ordinal);
        var refused = await committee.Submit($"/desk/surveys/{survey}/paper", ("person", $"{resident.PersonId}"), ("nonce", "AAAAAAAAAAAAAAAAAAAAAA"), ("name", "居民"), ("a.place", "north"));

        Assert.Contains("这位居民已经答过了", refused.Must(HttpStatusCode.Conflict).Body, StringComparison.Ordinal);
        Assert.Equal(Channel.Mini, await api.InDb(db => db.SurveyAnswers.Where(one => one.SurveyId == survey).Select(one => one.Channel).SingleAsync()));
    }

    private static async Task<(TestApi Api, TestTown Town, Guid Survey)> Opened(params object[] asked)
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var committee = await town.Staff(Role.Committee);
        object[] questions =
        [
            new { id = "place", kind = "single", title = "在哪里？", required = true, options = new[] { new { id = "north", text = "北门" }, new { id = "south", text = "南门" } } },
            new { id = "why", kind = "text", title = "为什么？", required = false, options = Array.Empty<object>() },
        ];
        var drafted = await committee.Post("/api/staff/surveys", new { areaId = town.Neighbourhood.Id, year = TestTown.Year, template = "needs", questions = asked.Length > 0 ? asked : questions });
        var id = drafted.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        (await committee.Submit($"/desk/surveys/{id}/opening")).Must(HttpStatusCode.SeeOther);
        return (api, town, id);
    }

    private static string NonceIn(string page) => Nonce().Match(page).Groups["nonce"].Value;

    [GeneratedRegex("name=\"nonce\" value=\"(?<nonce>[^\"]+)\"")]
    private static partial Regex Nonce();
}
