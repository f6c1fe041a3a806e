using ZiZhiJin.Desk.Community.Access;

namespace ZiZhiJin.Desk.Pages;

/// <summary>Where a clerk can go: only where the door is open to one of the roles held.</summary>
internal static class Menu
{
    private static readonly (MenuEntry Entry, Func<Clerk, bool> IsOpen)[] All =
    [
        (new("/desk", "首页"), _ => true),
        (new("/desk/surveys", "问卷"), _ => true),
        (new("/desk/paper", "录入"), clerk => clerk.EntersPaper),
        (new("/desk/needs", "需求"), clerk => clerk.KeepsNeeds),
        (new("/desk/meetings", "会议"), _ => true),
        (new("/desk/notices", "通知"), clerk => clerk.WritesNotices),
        (new("/desk/activities", "活动"), clerk => clerk.ReadsActivities),
        (new("/desk/points", "积分"), clerk => clerk.GivesPoints),
        (new("/desk/marks", "核查"), clerk => clerk.DecidesMarks),
        (new("/desk/publicity", "公示"), clerk => clerk.ReadsPostings),
        (new("/desk/readiness", "进展"), _ => true),
        (new("/desk/verification", "核实"), clerk => clerk.KeepsRosters),
        (new("/desk/roster", "名册"), clerk => clerk.MayHandleRosters),
        (new("/desk/helpers", "代办"), clerk => clerk.KeepsMandates),
        (new("/desk/roles", "角色"), clerk => clerk.MayGiveRoles),
        (new("/desk/policies", "办法"), _ => true),
        (new("/desk/operations", "运行"), clerk => clerk.RunsMachines),
        (new("/desk/audit", "审计"), clerk => clerk.MayReadAudit),
    ];

    public static IEnumerable<MenuEntry> For(Clerk clerk) => All.Where(line => line.IsOpen(clerk)).Select(line => line.Entry);
}
