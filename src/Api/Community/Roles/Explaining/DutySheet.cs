using System.Text;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Community.Roles.Explaining;

/// <summary>Who may what, as a page to read and to keep in docs.</summary>
internal static class DutySheet
{
    public static string Of(DutyBook book)
    {
        var text = new StringBuilder("# 谁可以做什么\n\n由程序从守门的同一份数据生成（`GET /api/roles/explain`）；测试保证本页不过时。每项权限只在所授予的辖区内有效。\n\n## 谁授予哪个角色\n\n| 角色 | 由谁授予和收回 | 两人复核 |\n| --- | --- | --- |\n");
        foreach (var role in Enum.GetValues<Role>())
            text.Append($"| {role.InChinese()} | {DutyWords.Of(GrantPolicy.GiversOf(role))} | {FourEyes(role)} |\n");
        foreach (var module in book.Modules)
        {
            text.Append($"\n## {DutyWords.Module(module.Key)}\n\n| 做什么 | 谁可以 | 接口 |\n| --- | --- | --- |\n");
            foreach (var duty in module) text.Append($"| {duty.Words} | {duty.Who} | `{duty.Act}` |\n");
        }

        return text.ToString();
    }

    private static string FourEyes(Role role) => GrantPolicy.NeedsFourEyes(role) ? $"由另一个人批准：{DutyWords.Of(GrantPolicy.DecidersOf(role))}" : "";
}
