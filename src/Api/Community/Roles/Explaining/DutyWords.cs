using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Community.Roles.Explaining;

/// <summary>What staff call the acts of the API. Only words: who may do them is said by the routes. An act without words is shown by its summary.</summary>
internal static class DutyWords
{
    private static readonly Dictionary<string, string> Acts = new()
    {
        ["GET /api/policies/{pack}"] = "看一套办法的全部规则",
        ["GET /api/policies/{pack}/rules/{id}"] = "看一条规则",
        ["GET /api/policies/{pack}/explain"] = "用大白话解释一条规则",
        ["POST /api/session"] = "登录",
        ["DELETE /api/session"] = "退出登录",
        ["GET /api/me"] = "看自己的资料",
        ["GET /api/neighbourhoods"] = "看有哪些居民区",
        ["POST /api/vouchings"] = "为邻居担保",
        ["GET /api/acting-consent"] = "看代办同意书",
        ["POST /api/me/helpers"] = "请人为自己代办",
        ["DELETE /api/me/mandates/{mandateId}"] = "收回代办授权",
        ["GET /api/surveys/{surveyId}/results"] = "看问卷结果",
        ["GET /api/surveys/{surveyId}/results/cross"] = "看两道题的交叉统计",
        ["GET /api/surveys"] = "看问卷列表",
        ["GET /api/surveys/{surveyId}"] = "看一份问卷",
        ["GET /api/surveys/{surveyId}/progress"] = "看答卷进度",
        ["PUT /api/surveys/{surveyId}/answer"] = "答问卷，修改答案",
        ["PUT /api/surveys/{surveyId}/draft"] = "保存没填完的问卷",
        ["GET /api/surveys/{surveyId}/draft"] = "看没填完的问卷",
        ["DELETE /api/surveys/{surveyId}/draft"] = "删掉没填完的问卷",
        ["GET /api/session/page"] = "从公众号网页登录",
        ["PUT /api/me/official-account"] = "把公众号和小程序连在一起",
        ["GET /api/staff/policies"] = "看本年度现行规则和修改记录",
        ["PUT /api/staff/policies/pack"] = "选定年度办法",
        ["PUT /api/staff/policies/values"] = "填写办法留空的数值",
        ["POST /api/staff/policies/overrides"] = "申请放宽一条规则",
        ["POST /api/staff/policies/overrides/{overrideId}/decision"] = "批准放宽（另一个人）",
        ["DELETE /api/staff/policies/overrides/{overrideId}"] = "撤回或结束放宽",
        ["GET /api/me/consents"] = "看自己同意过什么",
        ["POST /api/me/consents"] = "同意一份说明",
        ["DELETE /api/me/consents/{kind}"] = "撤回同意",
        ["GET /api/me/export"] = "导出自己的全部资料",
        ["POST /api/me/erasure"] = "删除自己的资料",
        ["GET /api/me/verification"] = "看自己的核实情况",
        ["DELETE /api/me/verification"] = "离开名册",
        ["POST /api/me/verification/match"] = "与名册核对身份",
        ["POST /api/me/verification/requests"] = "申请由居委会核实",
        ["DELETE /api/me/verification/requests"] = "撤回核实申请",
        ["GET /api/desk-sign-ins/{code}"] = "看要确认的工作台登录",
        ["POST /api/desk-sign-ins/{code}/confirmation"] = "在手机上确认登录工作台",
        ["GET /api/staff/areas"] = "看自己的辖区",
        ["GET /api/staff/persons"] = "在名册里找人",
        ["POST /api/staff/persons"] = "手工登记居民",
        ["PUT /api/staff/persons/{personId}/account"] = "为居民绑定微信",
        ["DELETE /api/staff/persons/{personId}/account"] = "解除微信绑定",
        ["GET /api/staff/persons/{personId}/helpers"] = "看谁为居民代办",
        ["POST /api/staff/persons/{personId}/helpers"] = "为居民登记代办人",
        ["DELETE /api/staff/mandates/{mandateId}"] = "按本人要求收回代办授权",
        ["POST /api/staff/areas/{areaId}/roster-imports"] = "上传名册",
        ["POST /api/staff/areas/{areaId}/roster-exports"] = "申请导出名册",
        ["GET /api/staff/roster-exports"] = "看名册导出申请",
        ["POST /api/staff/roster-exports/{exportId}/decision"] = "批准导出名册（另一个人）",
        ["POST /api/staff/roster-exports/{exportId}/download"] = "下载批准的名册",
        ["GET /api/staff/verification-requests"] = "看等待核实的居民",
        ["POST /api/staff/verification-requests/{requestId}/decision"] = "核实居民身份",
        ["GET /api/staff/areas/{areaId}/settings"] = "看居民区设置",
        ["PUT /api/staff/areas/{areaId}/settings"] = "开通或关闭邻居担保",
        ["GET /api/staff/grants"] = "看谁担任什么角色",
        ["POST /api/staff/grants"] = "授予角色",
        ["GET /api/staff/grants/expiring"] = "看即将到期的角色",
        ["DELETE /api/staff/grants/{grantId}"] = "收回角色",
        ["GET /api/staff/role-requests"] = "看角色申请",
        ["POST /api/staff/role-requests"] = "申请授予要两人复核的角色",
        ["POST /api/staff/role-requests/{requestId}/decision"] = "批准角色申请（另一个人）",
        ["DELETE /api/staff/role-requests/{requestId}"] = "撤回自己的角色申请",
        ["GET /api/staff/roster-imports/{importId}"] = "看名册导入的进度",
        ["DELETE /api/staff/roster-imports/{importId}"] = "放弃名册导入",
        ["GET /api/staff/roster-imports/{importId}/lines"] = "逐行看试导入的结果",
        ["POST /api/staff/roster-imports/{importId}/confirmation"] = "确认名册导入",
        ["POST /api/staff/persons/{personId}/merge"] = "合并重复的居民",
        ["POST /api/staff/persons/{personId}/split"] = "拆分误合并的居民",
        ["POST /api/staff/persons/{personId}/departure"] = "登记居民搬离",
        ["POST /api/staff/persons/{personId}/erasure"] = "按本人要求删除资料",
        ["POST /api/staff/directions"] = "登记两委提出的方向",
        ["GET /api/staff/directions"] = "看两委提出的方向",
        ["GET /api/staff/surveys/{surveyId}/results/export"] = "导出问卷结果",
        ["GET /api/staff/surveys/{surveyId}/results/texts"] = "看问卷的文字回答",
        ["GET /api/staff/surveys/{surveyId}/proof"] = "看计票凭据",
        ["GET /api/staff/surveys/{surveyId}/proof/export"] = "导出计票凭据",
        ["POST /api/staff/surveys"] = "起草需求问卷",
        ["POST /api/staff/surveys/free"] = "起草其他问卷",
        ["PUT /api/staff/surveys/{surveyId}/questions"] = "改问卷的题目（开放后要写原因，另成一版）",
        ["GET /api/staff/surveys/{surveyId}/versions"] = "看问卷的各个版本",
        ["POST /api/staff/surveys/{surveyId}/paper-batches"] = "印一批纸质问卷",
        ["GET /api/staff/surveys/{surveyId}/paper-batches/{batchId}/forms"] = "打印纸质问卷",
        ["GET /api/staff/paper-forms/{code}"] = "凭编码查一张纸质问卷",
        ["POST /api/staff/paper-forms/{code}/answer"] = "凭编码录入一张纸质问卷",
        ["GET /api/staff/surveys/{surveyId}/missing"] = "看还有哪些人群、楼栋没有答",
        ["GET /api/staff/surveys/{surveyId}/missing/persons"] = "看还没有答的居民（留记录）",
        ["POST /api/staff/surveys/{surveyId}/opening"] = "开放问卷",
        ["POST /api/staff/surveys/{surveyId}/closing"] = "结束问卷",
        ["POST /api/staff/surveys/{surveyId}/paper-answers"] = "录入纸质问卷",
        ["GET /api/staff/surveys/{surveyId}/tallies"] = "看问卷统计",
        ["GET /api/needs"] = "看邻居们的需求",
        ["POST /api/needs/match"] = "看有没有邻居提过同样的需求",
        ["PUT /api/needs/groups/{groupId}/me-too"] = "附议一项需求",
        ["DELETE /api/needs/groups/{groupId}/me-too"] = "撤回附议",
        ["GET /api/staff/needs"] = "看需求板",
        ["PUT /api/staff/needs/{needId}/group"] = "把一句话移到另一组",
        ["PUT /api/staff/needs/{needId}/category"] = "改需求的类别",
        ["PUT /api/staff/needs/groups/{groupId}/title"] = "为一组需求起名",
        ["POST /api/staff/needs/groups/{groupId}/decision"] = "决定一组需求能否支持",
        ["POST /api/staff/needs/groups/{groupId}/merging"] = "合并两组需求",
        ["POST /api/staff/needs/groups/{groupId}/splitting"] = "拆分一组需求",
        ["PUT /api/staff/needs/groups/{groupId}/proposal"] = "写明由哪个提议回应",
        ["DELETE /api/staff/needs/groups/{groupId}/proposal"] = "取消回应的提议",
        ["GET /api/roles/explain"] = "看谁可以做什么",
    };

    public static string? Of(string act) => Acts.GetValueOrDefault(act);

    /// <summary>The acts that have words.</summary>
    public static IReadOnlyCollection<string> Known => Acts.Keys;

    public static string Of(IEnumerable<Role> roles) => string.Join('、', roles.Select(role => role.InChinese()));

    public static string Of(Circle circle) => circle switch
    {
        Circle.Anybody => "任何人",
        Circle.Residents => "已核实的居民",
        _ => "登录的人（各看各的）",
    };

    public static string Module(string module) => module switch
    {
        "Community" => "居民、名册和角色",
        "Surveys" => "问卷和需求",
        "Policies" => "规则",
        "Audit" => "审计",
        _ => module,
    };
}
