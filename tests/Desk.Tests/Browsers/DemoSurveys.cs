using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Desk.Tests.Browsers;

/// <summary>Surveys of the demonstration's Yinshan beside its needs survey.</summary>
internal static class DemoSurveys
{
    /// <summary>A free survey with every kind of question and a condition, opened and corrected once.</summary>
    public static async Task<Guid> Corrected(TestUser committee, Guid area)
    {
        var drafted = await committee.Post("/api/staff/surveys/free", new { areaId = area, title = "活动室怎么用", questions = Questions("您愿意来做志愿者吗？") });
        var id = drafted.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        (await committee.Submit($"/desk/surveys/{id}/opening")).Must(HttpStatusCode.SeeOther);
        (await committee.Put($"/api/staff/surveys/{id}/questions", new { title = "活动室怎么用", questions = Questions("您愿意来活动室做志愿者吗？"), reason = "有居民问是做什么志愿者" })).MustBeOk();
        return id;
    }

    /// <summary>A batch of paper forms, and the code of the first.</summary>
    public static async Task<(Guid Batch, string Code)> Printed(TestUser committee, Guid survey)
    {
        var batch = (await committee.Post($"/api/staff/surveys/{survey}/paper-batches", new { forms = 20 })).Must(HttpStatusCode.Created).Json;
        return (batch.GetProperty("id").GetGuid(), batch.GetProperty("firstCode").GetString()!);
    }

    public static async Task<Guid> Talk(DemoTown demo, TestUser committee, (Guid Area, Guid Survey) of)
    {
        var persons = await demo.Api.InDb(db => db.Persons.Where(person => person.AreaId == of.Area).OrderBy(person => person.Id).Select(person => person.Id).Take(3).ToListAsync());
        var said = new[]
        {
            new { personIds = persons.Take(2), answers = new[] { new { questionId = "need", text = "楼道灯晚上不亮，老人不敢出门" } } },
            new { personIds = persons.Skip(2), answers = new[] { new { questionId = "need", text = "想要一个晒被子的地方" } } },
        };
        var talk = new { heldOn = "2026-04-28", place = "居委会活动室", moderator = "居民区书记", minutes = "到会三位居民，围绕楼道照明和晾晒。\n大家同意先把三号楼的灯修好。", nonce = "AAAAAAAAAAAAAAAAAAAAAQ", said };
        return (await committee.Post($"/api/staff/surveys/{of.Survey}/talks", talk)).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
    }

    private static object[] Questions(string join) =>
    [
        new { id = "join", kind = "single", title = join, required = true, options = new[] { new { id = "yes", text = "愿意" }, new { id = "no", text = "不方便" } } },
        new { id = "when", kind = "multiple", title = "什么时候有空？", required = true, maxChoices = 2, options = new[] { new { id = "am", text = "上午" }, new { id = "pm", text = "下午" }, new { id = "eve", text = "晚上" } }, showIf = new { questionId = "join", anyOf = new[] { "yes" } } },
        new { id = "marks", kind = "rating", title = "现在的活动室，您打几分？", required = false, options = Array.Empty<object>(), scale = new { highest = 5 } },
        new { id = "first", kind = "ranking", title = "先添哪样？", required = false, options = new[] { new { id = "books", text = "图书" }, new { id = "tea", text = "茶水" }, new { id = "chess", text = "棋牌" } } },
        new { id = "more", kind = "longtext", title = "还想说什么？", required = false, options = Array.Empty<object>() },
    ];
}
