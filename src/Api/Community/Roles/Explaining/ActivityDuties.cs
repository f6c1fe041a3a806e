namespace ZiZhiJin.Api.Community.Roles.Explaining;

/// <summary>What staff call the acts of activities and of checking in at them.</summary>
internal static class ActivityDuties
{
    public static readonly IReadOnlyDictionary<string, string> Acts = new Dictionary<string, string>
    {
        ["GET /api/activities"] = "看活动列表",
        ["GET /api/activities/{activityId}"] = "看一场活动",
        ["PUT /api/activities/{activityId}/registration"] = "报名参加活动",
        ["DELETE /api/activities/{activityId}/registration"] = "取消报名",
        ["POST /api/activities/{occasionId}/check-in"] = "扫现场码签到",
        ["GET /api/activities/{occasionId}/pass"] = "在手机上准备好个人签到码",
        ["GET /api/activities/{occasionId}/venue-code"] = "出示现场签到码",
        ["POST /api/activities/{occasionId}/scans"] = "上传扫到的个人签到码",
        ["PUT /api/activities/{occasionId}/screen"] = "连接大屏幕显示签到码",
        ["DELETE /api/activities/{occasionId}/screen"] = "断开大屏幕",
        ["GET /api/activities/{occasionId}/pack"] = "给手机备好没有网络时要用的名单",
        ["GET /api/activities/{occasionId}/persons"] = "按姓名找要补登的居民",
        ["POST /api/activities/{occasionId}/entries"] = "按姓名登记到场的居民",
        ["POST /api/activities/{occasionId}/check-ins/{personId}/undoing"] = "撤销签到",
        ["GET /api/staff/activities/{occasionId}/evidence"] = "看活动的扫码记录",
        ["POST /api/staff/persons/{personId}/card"] = "给没有手机的居民发签到卡",
        ["DELETE /api/staff/persons/{personId}/card"] = "作废签到卡",
        ["POST /api/staff/activities"] = "安排活动",
        ["PUT /api/staff/activities/{activityId}"] = "改活动的时间、地点、名额",
        ["POST /api/staff/activities/{activityId}/announcement"] = "发布活动",
        ["POST /api/staff/activities/{activityId}/closing"] = "结束活动并登记现场人数",
        ["POST /api/staff/activities/{activityId}/cancellation"] = "取消活动",
        ["GET /api/staff/activities/{activityId}/attendance"] = "看活动签到名单",
    };
}
