using ZiZhiJin.Desk.Community;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Community.Roles.Explaining;

/// <summary>Who may what, as a page to read and to keep in docs.</summary>
internal static class DutySheet
{
    private const string Head = """
        # 谁可以做什么

        由程序从守门的同一份数据生成（`GET /api/roles/explain`）；测试保证本页不过时。每项权限只在所授予的辖区内有效。

        ## 谁授予哪个角色

        | 角色 | 由谁授予和收回 | 两人复核 |
        | --- | --- | --- |
        """;

    public static string Of(DutyBook book) => string.Join('\n', [Head, .. Enum.GetValues<Role>().Select(Given), .. book.Modules.SelectMany(Module), ""]);

    private static string Given(Role role) => $"| {role.InChinese()} | {DutyWords.Of(GrantPolicy.GiversOf(role))} | {FourEyes(role)} |";

    private static IEnumerable<string> Module(IGrouping<string, Duty> module) =>
        ["", $"## {DutyWords.Module(module.Key)}", "", "| 做什么 | 谁可以 | 接口 |", "| --- | --- | --- |", .. module.Select(duty => $"| {duty.Words} | {duty.Who} | `{duty.Act}` |")];

    private static string FourEyes(Role role) => GrantPolicy.NeedsFourEyes(role) ? $"由另一个人批准：{DutyWords.Of(GrantPolicy.DecidersOf(role))}" : "";
}
