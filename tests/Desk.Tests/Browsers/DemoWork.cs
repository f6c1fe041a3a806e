using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Notices.Delivering;
using ZiZhiJin.Api.Tests.Community.Roster;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Notices;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Outbox;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Desk.Tests.Browsers;

/// <summary>Work that lies on the desks of the demonstration towns while pictures are taken, by the name that the addresses use.</summary>
internal static class DemoWork
{
    public static async Task<Dictionary<string, object>> Leave(DemoTown demo)
    {
        var committee = await demo.Named("committee-yinshan");
        var (open, area) = await demo.Api.InDb(db => db.Surveys.Where(survey => survey.State == SurveyState.Open).Select(survey => ValueTuple.Create(survey.Id, survey.AreaId)).FirstAsync());
        var drafted = await committee.Post("/api/staff/surveys", new { areaId = area, year = 2026, template = "needs", title = "2026 年夏季补充征询" });
        var import = await RosterFile.Upload(committee, area,
            "沈秀英,7,,701,13900000701,1948,业主", "王秀英,1,,101,13900000102,1951,业主", "何建国,７号楼,,702室,139-0000-0702,1960年,租户",
            "郭丽华,7,,703,139,,", "何建国,7,,702,,,", ",7,,704,,,");
        await committee.Post($"/api/staff/areas/{area}/roster-exports", new { reason = "人口普查核对，用完即删" });
        await DemoRoles.Leave(demo, area);
        var (batch, code) = await DemoSurveys.Printed(committee, open);
        var (posting, hash) = await DemoPublicity.Leave(demo, committee, area);
        return new()
        {
            ["posting"] = posting, ["hash"] = hash, ["area"] = area, ["open"] = open, ["draft"] = drafted.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid(), ["import"] = import.Id,
            ["talk"] = await DemoSurveys.Talk(demo, committee, (area, open)), ["batch"] = batch, ["code"] = code,
            ["corrected"] = await DemoSurveys.Corrected(committee, area),
            ["closed"] = await DemoResults.Leave(demo, committee, area),
            ["town"] = await demo.Api.InDb(db => db.AreaPolicies.Where(policy => policy.Pack == "puxing-2023").Select(policy => policy.AreaId).FirstAsync()),
            ["notice"] = await Notice(demo, committee, area),
            ["group"] = await Group(demo, area), ["request"] = await Ask(demo, area, "王秀英", "1", "101"),
            ["person"] = await demo.Api.InDb(db => db.Persons.Where(person => person.AreaId == area).Select(person => person.Id).FirstAsync()),
        };
    }

    private static async Task<Guid> Notice(DemoTown demo, TestUser committee, Guid area)
    {
        var notice = new { title = "端午包粽子，周六上午九点", body = "周六上午九点在居委会活动室，材料已经备好。\n行动不便的老人，我们把粽子送到家里。", category = "activity", audience = new { kind = "area" }, pinnedUntil = "2026-05-09" };
        var written = (await committee.Post("/api/staff/notices", new { areaId = area, notice, nonce = NoticeDesk.NewNonce() })).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        await using var scope = demo.Api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OutboxFollowing>().Round(default);
        while (await scope.ServiceProvider.GetRequiredService<DeliveryRound>().Run(default) is not null) continue;
        return written;
    }

    private static async Task<Guid> Ask(DemoTown demo, Guid area, string name, string building, string room)
    {
        var newcomer = await demo.Named($"newcomer-{building}-{room}");
        (await newcomer.Post("/api/me/consents", new { kind = "privacy", version = 1 })).Must(HttpStatusCode.NoContent);
        var asked = await newcomer.Post("/api/me/verification/requests", new { areaId = area, name, home = new { building, room }, phone = "13900009999" });
        return asked.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
    }

    /// <summary>The most wanted group of what the demonstration's residents have written.</summary>
    private static async Task<Guid> Group(DemoTown demo, Guid area)
    {
        await using var scope = demo.Api.Services.CreateAsyncScope();
        var collector = scope.ServiceProvider.GetRequiredService<NeedCollector>();
        foreach (var survey in await collector.Surveys(DateTimeOffset.UnixEpoch, default))
            while (await collector.CollectNext(survey, default) > 0) continue;

        var board = (await (await demo.Named("committee-yinshan")).Get($"/api/staff/needs?area={area}&year=2026")).MustBeOk().Json;
        return board[0].GetProperty("id").GetGuid();
    }
}
