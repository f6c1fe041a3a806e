using System.Net;
using System.Text.Json;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Surveys.Results;

/// <summary>A survey with a question of every kind, answered and closed.</summary>
public sealed record ClosedSurvey(NeedsSurvey Survey, IReadOnlyList<TestUser> Residents)
{
    private static readonly object[] Things = [new { id = "lamp", text = "=路灯" }, new { id = "bench", text = "长椅" }, new { id = "ramp", text = "坡道" }];

    private static readonly object[] Questions =
    [
        new { id = "day", kind = "single", title = "哪天好？", required = true, options = new[] { new { id = "sat", text = "周六" }, new { id = "sun", text = "周日" }, new { id = "mon", text = "周一" } } },
        new { id = "wants", kind = "multiple", title = "想要什么？", required = true, options = Things },
        new { id = "content", kind = "rating", title = "满意吗？", required = true, options = Array.Empty<object>() },
        new { id = "order", kind = "ranking", title = "先做什么？", required = true, options = Things, maxChoices = 2 },
        new { id = "words", kind = "text", title = "还有什么话？", required = false, options = Array.Empty<object>() },
    ];

    public string Address => $"{Survey.Address}/results";
    public string StaffAddress => $"{Survey.StaffAddress}/results";

    /// <summary>Of the first <paramref name="onSaturday"/> residents each wants Saturday, lamps, and is content; the others Sunday and benches.</summary>
    public static async Task<ClosedSurvey> Of(TestTown town, int onSaturday, int onSunday)
    {
        var survey = await Answered(town, onSaturday, onSunday);
        (await survey.Survey.Close()).Must(HttpStatusCode.NoContent);
        return survey;
    }

    public static async Task<ClosedSurvey> Answered(TestTown town, int onSaturday, int onSunday)
    {
        var committee = await town.Staff(Role.Committee);
        var drafted = (await committee.Post("/api/staff/surveys/free", new { areaId = town.Neighbourhood.Id, title = "小区怎么变好", questions = Questions })).Must(HttpStatusCode.Created);
        var survey = new NeedsSurvey(town, committee, drafted.Json.GetProperty("id").GetGuid());
        (await survey.Open()).Must(HttpStatusCode.NoContent);

        var residents = await town.Residents(onSaturday + onSunday);
        await Task.WhenAll(residents.Select(async (resident, i) => (await Answer(survey, resident, i < onSaturday, i)).MustBeOk()));
        return new ClosedSurvey(survey, residents);
    }

    public async Task<JsonElement> ReadBy(TestUser user) => (await user.Get(Address)).MustBeOk().Json;

    public static object[] Said(bool saturday, int number) =>
    [
        new { questionId = "day", choices = new[] { saturday ? "sat" : "sun" } },
        new { questionId = "wants", choices = saturday ? new[] { "lamp", "bench" } : ["bench"] },
        new { questionId = "content", rating = saturday ? 5 : 3 },
        new { questionId = "order", choices = saturday ? new[] { "lamp", "ramp" } : ["bench", "lamp"] },
        new { questionId = "words", text = $"第{number:00}句话" },
    ];

    private static Task<ApiAnswer> Answer(NeedsSurvey survey, TestUser resident, bool saturday, int number) =>
        resident.Put($"{survey.Address}/answer", new { nonce = NeedsSurvey.NewNonce(), answers = Said(saturday, number) });
}
