using System.Net;
using Microsoft.EntityFrameworkCore;
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
    [InlineData(2000, 10)]
    [InlineData(1100, 5000)]
    public async Task Each_answer_without_ticks_is_counted_once_however_long(int answers, int length)
    {
        var survey = await FreeSurvey.Opened(await TestTown.Settle(await TestApi.Shared()), Questions);
        await survey.Town.Save(db => db.AddRange(Enumerable.Range(0, answers).Select(i => Answer(survey.Id, i % 3 == 0 ? "sat" : "sun", new string('灯', length)))));

        Assert.Equal([(answers + 2) / 3, answers - (answers + 2) / 3], await Counted(survey));
    }

    [Theory]
    [InlineData(20_000, 0)]
    [InlineData(20_001, 0)]
    [InlineData(40_007, 300)]
    public async Task Each_answer_is_counted_once_however_many_there_are_and_whether_or_not_its_ticks_are_kept(int answers, int without)
    {
        var survey = await FreeSurvey.Opened(await TestTown.Settle(await TestApi.Shared()), Questions);
        (await (await survey.Town.Resident()).Answer(survey, null, FreeSurvey.Chosen("day", "sun"), FreeSurvey.Said("words", "好"))).MustBeOk();
        if (without > 0) await survey.Town.Save(db => db.Add(Answer(survey.Id, "sat", "无")));

        await Multiply(survey, answers - without, ticked: true);
        await Multiply(survey, without, ticked: false);

        Assert.Equal([without, answers - without], await Counted(survey));
    }

    // What is there is doubled until there is enough of it.
    private static async Task Multiply(NeedsSurvey survey, int answers, bool ticked)
    {
        var (api, id) = (await TestApi.Shared(), survey.Id.ToByteArray(bigEndian: true));
        for (var there = Math.Min(1, answers); there < answers; there += Math.Min(there, answers - there))
        {
            var missing = answers - there;
            await api.InDb(db => db.Database.ExecuteSqlAsync($"""
                INSERT INTO survey_answers (SurveyId, PersonId, Version, Channel, Answers, Ticks, Receipts, AnsweredAt, ChangedAt)
                SELECT SurveyId, UNHEX(MD5(CONCAT(HEX(PersonId), {missing}))), Version, Channel, Answers, Ticks, Receipts, AnsweredAt, ChangedAt
                FROM survey_answers WHERE SurveyId = {id} AND (Ticks IS NOT NULL) = {ticked} LIMIT {missing}
                """));
        }
    }

    private static async Task<IEnumerable<int>> Counted(NeedsSurvey survey)
    {
        (await survey.Close()).Must(HttpStatusCode.NoContent);
        var rows = (await survey.Committee.Get($"{survey.Address}/results")).MustBeOk().Json.GetProperty("tables")[2].GetProperty("rows");
        return rows.EnumerateArray().Select(row => row.GetProperty("persons").GetInt32());
    }

    private static SurveyAnswer Answer(Guid survey, string day, string words) => new()
    {
        SurveyId = survey, PersonId = Guid.CreateVersion7(), Channel = Channel.Mini, AnsweredAt = StandingClock.Start, ChangedAt = StandingClock.Start,
        Answers = [new QuestionAnswer("day", [day]), new QuestionAnswer("words", Text: words)], Receipts = [1],
    };
}
