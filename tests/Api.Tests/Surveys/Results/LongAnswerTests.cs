using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Api.Tests.Surveys.Results;

/// <summary>Surveys with more answers than are read at once, and with longer ones.</summary>
public sealed class LongAnswerTests
{
    private static readonly object[] Questions =
    [
        new { id = "day", kind = "single", title = "哪天好？", required = true, options = new[] { new { id = "sat", text = "周六" }, new { id = "sun", text = "周日" } } },
        new { id = "words", kind = "longText", title = "还有什么话？", required = false, options = Array.Empty<object>() },
    ];

    [Theory]
    [InlineData(4000, 10)]
    [InlineData(4001, 10)]
    [InlineData(9000, 1)]
    [InlineData(4100, 1500)]
    public async Task Each_answer_is_counted_once_however_many_and_however_long(int answers, int length)
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var committee = await town.Staff(Role.Committee);
        var drafted = (await committee.Post("/api/staff/surveys/free", new { areaId = town.Neighbourhood.Id, title = "端午活动", questions = Questions })).Must(HttpStatusCode.Created);
        var survey = new NeedsSurvey(town, committee, drafted.Json.GetProperty("id").GetGuid());
        (await survey.Open()).Must(HttpStatusCode.NoContent);
        await town.Save(db => db.AddRange(Enumerable.Range(0, answers).Select(i => Answer(survey.Id, i % 3 == 0 ? "sat" : "sun", new string('灯', length)))));

        (await survey.Close()).Must(HttpStatusCode.NoContent);

        var rows = (await committee.Get($"{survey.Address}/results")).MustBeOk().Json.GetProperty("tables")[2].GetProperty("rows");
        Assert.Equal([(answers + 2) / 3, answers - (answers + 2) / 3], rows.EnumerateArray().Select(row => row.GetProperty("persons").GetInt32()));
    }

    private static SurveyAnswer Answer(Guid survey, string day, string words) => new()
    {
        SurveyId = survey, PersonId = Guid.CreateVersion7(), Channel = Channel.Mini, AnsweredAt = StandingClock.Start, ChangedAt = StandingClock.Start,
        Answers = [new QuestionAnswer("day", [day]), new QuestionAnswer("words", Text: words)], Receipts = [1],
    };
}
