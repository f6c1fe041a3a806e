using ZiZhiJin.Domain.Audit;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Policies;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Desk.Community.Granting;

/// <summary>Who may what, in one place: read from the same lists that guard the doors.</summary>
internal static class Duties
{
    public sealed record Duty(string Words, IReadOnlyCollection<Role> Roles);

    public static IEnumerable<Duty> All =>
    [
        .. Enum.GetValues<Role>().Select(role => new Duty($"授予和收回“{role.InChinese()}”", GrantPolicy.GiversOf(role))).Where(duty => duty.Roles.Count > 0),
        new("导入、导出名册，核实居民，合并重复的居民", RosterRoles.Keepers),
        new("批准导出名册（另一个人）", RosterRoles.ExportDeciders),
        new("选定年度办法、填写待定数值", [Role.Office]),
        new("申请放宽原则性规则", RuleOverriding.Askers),
        new("批准放宽（另一个人）", RuleOverriding.Deciders),
        new("在名册里找人", RosterSearch.Searchers),
        new("起草、开放、结束问卷", SurveyRoles.Makers),
        new("录入纸质问卷", SurveyRoles.Enterers),
        new("整理、认定居民需求", NeedActs.Keepers),
        new("看问卷的进展和统计", SurveyRoles.Readers),
        new("看审计记录、核对审计链", AuditPolicy.Readers),
    ];
}
