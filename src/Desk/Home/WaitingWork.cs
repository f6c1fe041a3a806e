using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Community.Granting.Requests;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Granting;
using ZiZhiJin.Storage.Policies;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Desk.Home;

/// <summary>Counts what waits for a clerk, in the areas and for the roles that they hold.</summary>
internal sealed class WaitingWork(ZiZhiJinDb db, AreaRules rules, ExpiringGrants ending, RequestsReading requests, TimeProvider time)
{
    private const int Most = 500;

    public async Task<List<WorkLine>> Of(Clerk clerk, CancellationToken cancel)
    {
        var keeps = db.Areas.Within(clerk.Caller.ScopeOf(RosterRoles.Keepers));
        var decides = db.Areas.Within(clerk.Caller.ScopeOf(RosterRoles.ExportDeciders));
        var approves = db.Areas.Within(clerk.Caller.ScopeOf(RuleOverriding.Deciders));
        var (me, now) = (clerk.AccountId, time.GetUtcNow());
        List<WorkLine?> lines =
        [
            Line(await db.VerificationRequests.CountAsync(request => request.State == RequestState.Waiting && keeps.Any(area => area.Id == request.AreaId), cancel),
                "位居民等您核实身份", "/desk/verification"),
            Line(await db.RosterImports.CountAsync(import => import.State == ImportState.Judged && keeps.Any(area => area.Id == import.AreaId), cancel),
                "份名册已经检查好，等您确认导入", "/desk/roster"),
            Line(await db.RosterExports.CountAsync(export => export.State == ExportState.Asked && export.AskedBy != me && decides.Any(area => area.Id == export.AreaId), cancel),
                "个名册导出申请等另一个人批准", "/desk/roster"),
            Line(await db.RuleOverrides.CountAsync(over => over.Approval.State == FourEyesState.Asked && over.EndedAt == null && over.Approval.AskedBy != me
                && over.Approval.ExpiresAt > now && approves.Any(area => area.Id == over.AreaId), cancel), "个放宽规则的申请等另一个人批准", "/desk/policies/settling"),
            Line(await Missing(clerk, cancel), "个数值办法没有写明、还没有填写", "/desk/policies/settling"),
            Line((await ending.RenewableBy(clerk.Caller, Most, cancel)).Count, $"个角色在 {ExpiryPolicy.DaysBefore} 天内到期", "/desk/roles#ending"),
            Line(clerk.MayDecideRoles ? (await requests.Read(clerk, cancel)).Lines.Count(line => line.MayDecide) : 0, "个角色申请等另一个人批准", "/desk/roles/requests"),
        ];
        var checks = db.Areas.Within(clerk.Caller.ScopeOf(NoticeRoles.Checkers));
        lines.Add(Line(await db.Notices.CountAsync(notice => notice.State == NoticeState.Held && notice.WrittenBy != me && checks.Any(area => area.Id == notice.AreaId), cancel),
            "条通知等您看过再发布", "/desk/notices"));
        lines.AddRange(await AtBoard(clerk, cancel));
        return [.. lines.OfType<WorkLine>()];
    }

    private async Task<List<WorkLine?>> AtBoard(Clerk clerk, CancellationToken cancel)
    {
        var (me, answers, writes) = (clerk.AccountId, db.Postings.InCareOf(clerk.Caller, PublicityRoles.Answerers, db), db.Postings.InCareOf(clerk.Caller, PublicityRoles.Writers, db));
        return
        [
            Line(await db.Objections.Unanswered().CountAsync(objection => answers.Any(posting => posting.Id == objection.PostingId), cancel), "条公示异议等您答复", "/desk/publicity"),
            Line(await writes.CountAsync(posting => posting.State == PostingState.Held && posting.WrittenBy != me, cancel), "条公示等您看过再张贴", "/desk/publicity"),
        ];
    }

    // Only the office enters what the text leaves open.
    private async Task<int> Missing(Clerk clerk, CancellationToken cancel)
    {
        var towns = await db.Areas.Within(clerk.Caller.ScopeOf(Role.Office)).Where(area => area.Kind == AreaKind.Subdistrict).Select(area => area.Id).ToListAsync(cancel);
        var missing = 0;
        foreach (var town in towns)
        {
            var inForce = await rules.Of(town, ShanghaiTime.DayOf(time.GetUtcNow()).Year, cancel);
            missing += inForce?.Pack.Rules.SelectMany(rule => rule.Parameters.Values).Count(parameter => parameter.Label is not null && inForce.InForce(parameter).Origin == ValueOrigin.Missing) ?? 0;
        }

        return missing;
    }

    private static WorkLine? Line(int count, string words, string address) => count == 0 ? null : new($"{count} {words}", address);
}
