using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain.Audit;

namespace ZiZhiJin.Desk.Audit;

/// <summary>Acts as staff call them. One that has no word yet is shown by its code.</summary>
internal static class AuditWords
{
    private static readonly Dictionary<string, string> Acts = new()
    {
        ["survey.draft"] = "起草问卷",
        ["survey.rewrite"] = "修改问卷题目",
        ["survey.missing-read"] = "查看未答问卷的居民名单",
        ["survey.print-forms"] = "打印纸质问卷",
        ["survey.correct"] = "更正开放中的问卷",
        ["survey.open"] = "开放问卷",
        ["survey.close"] = "结束问卷",
        ["survey.paper-answer"] = "录入纸质问卷",
        ["survey.talk"] = "记录座谈",
        ["survey.talk-correct"] = "更正座谈",
        ["survey.talk-answer"] = "座谈发言计入问卷",
        ["survey.talk-read"] = "查看座谈记录",
        ["direction.record"] = "记录两委提出的方向",
        ["person.add"] = "把居民加进名册",
        ["account.attach"] = "绑定微信账号",
        ["account.detach"] = "解除微信账号绑定",
        ["role.give"] = "授予角色",
        ["role.end"] = "收回角色",
        ["role.ask"] = "申请要两人复核的角色",
        ["role.approve"] = "批准角色申请",
        ["role.decline"] = "不批准角色申请",
        ["role.withdraw"] = "撤回角色申请",
        ["roster.upload"] = "上传名册",
        ["roster.confirm"] = "确认导入名册",
        ["roster.discard"] = "放弃导入名册",
        ["roster-export.ask"] = "申请导出名册",
        ["roster-export.approve"] = "批准导出名册",
        ["roster-export.decline"] = "不批准导出名册",
        ["roster-export.download"] = "下载导出的名册",
        ["person.merge"] = "合并重复的居民",
        ["person.split"] = "拆开合并错的居民",
        ["person.leave"] = "登记居民搬离",
        ["person.erase"] = "删除居民资料",
        ["mandate.give"] = "登记代办人",
        ["mandate.revoke"] = "收回代办授权",
        ["account.match"] = "居民自己核对名册",
        ["account.leave"] = "居民自己离开名册",
        ["account.erase"] = "居民自己删除资料",
        ["verification.vouch"] = "邻居担保核实",
        ["roster.applied"] = "名册写入完成",
        ["survey.proof-list"] = "查看答卷名单",
        ["verification.approve"] = "核实居民身份",
        ["verification.decline"] = "退回居民核实申请",
        ["area.settings"] = "修改居民区设置",
        ["activity.plan"] = "筹划活动",
        ["activity.replan"] = "修改活动",
        ["activity.announce"] = "发布活动",
        ["activity.close"] = "结束活动",
        ["activity.cancel"] = "取消活动",
        ["occasion.enter"] = "按姓名登记签到",
        ["occasion.undo"] = "撤销签到",
        ["occasion.pair-screen"] = "连接大屏幕",
        ["occasion.release-screen"] = "断开大屏幕",
        ["card.issue"] = "发签到卡",
        ["card.revoke"] = "作废签到卡",
        ["occasion.scan"] = "扫居民的个人签到码",
        ["policy.choose-pack"] = "选定年度办法",
        ["policy.enter-value"] = "填写待定数值",
        ["policy.ask-override"] = "申请放宽规则",
        ["policy.approve-override"] = "批准放宽规则",
        ["policy.decline-override"] = "不批准放宽规则",
        ["policy.end-override"] = "结束放宽规则",
        ["needs.rename"] = "给需求组改名",
        ["needs.decide"] = "认定需求能否资助",
        ["needs.merge"] = "合并需求组",
        ["needs.split"] = "拆分需求组",
        ["needs.move"] = "移动一条需求",
        ["needs.reclassify"] = "改需求的类别",
        ["needs.answer"] = "把需求连到项目",
        ["needs.unanswer"] = "取消需求与项目的关联",
        ["posting.write"] = "写公示",
        ["posting.change"] = "更改公示",
        ["posting.release"] = "放行公示",
        ["posting.withdraw"] = "撤下公示",
        ["posting.board-photo"] = "上传公示栏的照片",
        ["objection.names"] = "查看提异议的居民",
        ["objection.answer"] = "答复异议",
        ["objection.release"] = "放行异议或答复",
        ["desk.confirm-sign-in"] = "登录工作台",
    };

    /// <summary>What can be searched for.</summary>
    public static IEnumerable<(string Act, string Words)> Known => Acts.Select(act => (act.Key, act.Value));

    public static string InChinese(AuditRow row) => Acts.GetValueOrDefault(row.Act, row.Act);

    public static string At(AuditRow row) => ShanghaiWords.Second(row.At);
}
