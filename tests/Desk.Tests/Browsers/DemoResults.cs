using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;

namespace ZiZhiJin.Desk.Tests.Browsers;

/// <summary>A survey of the demonstration that was corrected, answered on paper, and closed.</summary>
internal static class DemoResults
{
    private const int Answers = 34, BeforeCorrection = 9;

    private static readonly object[] Places = [new { id = "gate", text = "北门" }, new { id = "garden", text = "中心花园" }, new { id = "shed", text = "车棚旁" }];
    private static readonly object[] Things = [new { id = "lamp", text = "路灯" }, new { id = "bench", text = "长椅" }, new { id = "ramp", text = "坡道" }, new { id = "tree", text = "绿化" }];

    public static async Task<Guid> Leave(DemoTown demo, TestUser committee, Guid area)
    {
        var drafted = (await committee.Post("/api/staff/surveys/free", new { areaId = area, title = "小花园怎么改", questions = Questions(Places) })).Must(HttpStatusCode.Created);
        var survey = drafted.Json.GetProperty("id").GetGuid();
        (await committee.Post($"/api/staff/surveys/{survey}/opening")).Must(HttpStatusCode.NoContent);
        var persons = await demo.Api.InDb(db => db.Persons.Where(person => person.AreaId == area).OrderBy(person => person.Id).Select(person => person.Id).Take(Answers).ToListAsync());
        for (var i = 0; i < persons.Count; i++)
        {
            if (i == BeforeCorrection) (await committee.Put($"/api/staff/surveys/{survey}/questions", new { title = "小花园怎么改", questions = Questions(Places[..2]), reason = "车棚旁已经定了别的用途" })).MustBeOk();
            (await committee.Post($"/api/staff/surveys/{survey}/paper-answers", new { personId = persons[i], nonce = NeedsSurvey.NewNonce(), answers = Said(i) })).MustBeOk();
        }

        (await committee.Post($"/api/staff/surveys/{survey}/closing")).Must(HttpStatusCode.NoContent);
        return survey;
    }

    private static object[] Questions(object[] places) =>
    [
        new { id = "place", kind = "single", title = "亭子放在哪里？", required = true, options = places },
        new { id = "things", kind = "multiple", title = "最想添什么？", required = true, options = Things },
        new { id = "content", kind = "rating", title = "对现在的花园满意吗？", required = true, options = Array.Empty<object>() },
        new { id = "order", kind = "ranking", title = "先做哪两样？", required = true, options = Things, maxChoices = 2 },
        new { id = "words", kind = "text", title = "还想说什么？", required = false, options = Array.Empty<object>() },
    ];

    private static object[] Said(int i) =>
    [
        new { questionId = "place", choices = new[] { i < BeforeCorrection && i % 3 > 0 ? "shed" : i % 3 == 0 ? "gate" : "garden" } },
        new { questionId = "things", choices = i % 3 == 0 ? ["lamp", "ramp"] : i % 2 == 0 ? new[] { "bench" } : ["lamp", "bench", "tree"] },
        new { questionId = "content", rating = 2 + i % 4 },
        new { questionId = "order", choices = i % 3 == 0 ? new[] { "ramp", "lamp" } : ["bench", "lamp"] },
        new { questionId = "words", text = $"第 {i / 3 + 1} 棵树下太暗，晚上看不清路。" },
    ];
}
