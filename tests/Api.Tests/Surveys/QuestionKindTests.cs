using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Api.Tests.Surveys;

/// <summary>Questions beyond choosing and short texts, over HTTP.</summary>
public sealed class QuestionKindTests
{
    private static readonly object[] Options = [new { id = "lamp", text = "路灯" }, new { id = "bench", text = "长椅" }, new { id = "ramp", text = "坡道" }];

    private static readonly object[] Questions =
    [
        new { id = "content", kind = "rating", title = "您满意吗？", required = true, options = Array.Empty<object>(), scale = new { highest = 3, labels = new[] { "不满意", "一般", "满意" } } },
        new { id = "order", kind = "ranking", title = "最要紧的两件事？", required = true, options = Options, maxChoices = 2 },
        new { id = "story", kind = "longText", title = "请详细说说。", required = false, options = Array.Empty<object>() },
    ];

    [Fact]
    public async Task A_rating_a_ranking_and_a_long_text_come_back_as_they_were_given()
    {
        var survey = await Asked();
        var resident = await survey.Town.Resident();

        (await Answer(survey, resident, 3, ["ramp", "lamp"], new string('长', 5000))).MustBeOk();

        var mine = (await resident.Get(survey.Address)).MustBeOk().Json.GetProperty("myAnswer").GetProperty("answers");
        Assert.Equal(3, mine[0].GetProperty("rating").GetInt32());
        Assert.Equal(["ramp", "lamp"], mine[1].GetProperty("choices").EnumerateArray().Select(choice => choice.GetString()));
        Assert.Equal(5000, mine[2].GetProperty("text").GetString()!.Length);
        (await resident.Put($"{survey.Address}/answer", new { nonce = NeedsSurvey.NewNonce(), answers = mine })).MustBeOk();
    }

    [Fact]
    public async Task Votes_are_kept_for_each_rating_and_for_each_place_and_move_with_a_change()
    {
        var survey = await Asked();
        var residents = await survey.Town.Residents(3);
        foreach (var resident in residents) (await Answer(survey, resident, 3, ["ramp", "lamp"])).MustBeOk();

        (await Answer(survey, residents[0], 1, ["lamp", "ramp"])).MustBeOk();

        Assert.Equal([("content", "1", (int?)null, 1), ("content", "3", (int?)null, 2)], (await Votes(survey)).Where(vote => vote is { Question: "content", Votes: > 0 }));
        Assert.Equal(
            [("order", "lamp", 1, 1), ("order", "lamp", 2, 2), ("order", "ramp", 1, 2), ("order", "ramp", 2, 1)],
            (await Votes(survey)).Where(vote => vote.Question == "order"));
    }

    [Theory]
    [InlineData(4, "ramp", "answers[0].rating")]
    [InlineData(0, "ramp", "answers[0].rating")]
    [InlineData(1, "ramp lamp bench", "answers[1].choices")]
    [InlineData(1, "ramp ramp", "answers[1].choices")]
    public async Task What_does_not_fit_is_sent_back_with_its_field(int rating, string order, string field)
    {
        var survey = await Asked();

        (await Answer(survey, await survey.Town.Resident(), rating, order.Split(' '))).MustBeMalformed(field);
    }

    private static async Task<NeedsSurvey> Asked()
    {
        var survey = await NeedsSurvey.Draft(await TestTown.Settle(await TestApi.Shared()), Questions);
        (await survey.Open()).Must(HttpStatusCode.NoContent);
        return survey;
    }

    private static Task<ApiAnswer> Answer(NeedsSurvey survey, TestUser resident, int rating, string[] order, string? story = null) =>
        resident.Put($"{survey.Address}/answer", new
        {
            nonce = NeedsSurvey.NewNonce(),
            answers = new object[] { new { questionId = "content", rating }, new { questionId = "order", choices = order }, new { questionId = "story", text = story } },
        });

    private static async Task<List<(string Question, string Option, int? Place, int Votes)>> Votes(NeedsSurvey survey)
    {
        var api = await TestApi.Shared();
        var answers = await api.InDb(db => db.SurveyAnswers.AsNoTracking().Where(answer => answer.SurveyId == survey.Id).ToListAsync());
        return
        [
            .. from answer in answers
               from said in answer.Answers
               from vote in CountedVotes.Of(said)
               group vote by (said.QuestionId, vote.OptionId, vote.Place) into votes
               orderby votes.Key
               select (votes.Key.QuestionId, votes.Key.OptionId, votes.Key.Place == 0 ? (int?)null : votes.Key.Place, votes.Count()),
        ];
    }
}
