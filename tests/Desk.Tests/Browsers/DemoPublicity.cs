using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Notices;

namespace ZiZhiJin.Desk.Tests.Browsers;

/// <summary>What hangs on the board of the demonstration's neighbourhood, changed once, with an objection that is answered and one that waits.</summary>
internal static class DemoPublicity
{
    public static async Task<(Guid Posting, string Hash)> Leave(DemoTown demo, TestUser committee, Guid area)
    {
        var office = await demo.Named("office-puxing");
        await EnterDays(demo, office);
        var written = await committee.Post("/api/staff/postings", new { areaId = area, year = 2026, kind = "preReview", posting = Says("五月十八日上午九点"), nonce = NoticeDesk.NewNonce() });
        var posting = written.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        (await committee.Put($"/api/staff/postings/{posting}", new { posting = Says("五月十八日下午两点"), reason = "活动室上午有人用" })).MustBeOk();
        var first = await Object(await demo.Named("李秀英"), posting, "费用太高，请公开报价。");
        await Object(await demo.Named("王桂兰"), posting, "听证会时间太早，上班的人来不了。");
        (await office.Post($"/api/staff/objections/{first}/answer", new { answer = "三家报价已经贴在居委会公示栏，欢迎监督。" })).MustBeOk();
        var read = (await office.Get($"/api/postings/{posting}")).MustBeOk().Json;
        return (posting, read.GetProperty("current").GetProperty("hash").GetString()!);
    }

    private static object Says(string time) => new { title = "楼道灯项目听证会公示", text = $"{time}在居委会活动室召开听证会，讨论“楼道亮起来”项目，预算两万元。\n欢迎居民报名参加。" };

    private static async Task<Guid> Object(TestUser resident, Guid posting, string text) =>
        (await resident.Post($"/api/postings/{posting}/objections", new { text, nonce = NoticeDesk.NewNonce() })).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

    private static async Task EnterDays(DemoTown demo, TestUser office)
    {
        var town = await demo.Api.InDb(db => db.AreaPolicies.Where(policy => policy.Pack == "puxing-2023").Select(policy => policy.AreaId).FirstAsync());
        await office.Put("/api/staff/policies/values", new { areaId = town, year = 2026, place = new { rule = "PX-13", parameter = "days" }, value = new { number = 7 }, reason = "参照川沙新镇" });
    }
}
