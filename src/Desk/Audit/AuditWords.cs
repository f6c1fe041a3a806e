using ZiZhiJin.Domain.Audit;

namespace ZiZhiJin.Desk.Audit;

/// <summary>Acts as staff call them. One that has no word yet is shown by its code.</summary>
internal static class AuditWords
{
    private static readonly Dictionary<string, string> Acts = new()
    {
        ["survey.draft"] = "起草问卷",
        ["survey.rewrite"] = "修改问卷题目",
        ["survey.open"] = "开放问卷",
        ["survey.close"] = "结束问卷",
        ["survey.paper-answer"] = "录入纸质问卷",
        ["person.add"] = "把居民加进名册",
        ["account.attach"] = "绑定微信账号",
        ["account.detach"] = "解除微信账号绑定",
        ["role.give"] = "授予角色",
        ["role.end"] = "收回角色",
        ["roster.upload"] = "上传名册",
        ["roster.confirm"] = "确认导入名册",
        ["roster.discard"] = "放弃导入名册",
        ["desk.confirm-sign-in"] = "登录工作台",
    };

    public static string InChinese(AuditRow row) => Acts.GetValueOrDefault(row.Act, row.Act);

    /// <summary>Shanghai time.</summary>
    public static string At(AuditRow row) => row.At.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
