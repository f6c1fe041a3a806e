namespace ZiZhiJin.Api.Community.Roles.Explaining;

/// <summary>What staff call the acts of volunteer hours, points and marked patterns.</summary>
internal static class PointsDuties
{
    public static readonly IReadOnlyDictionary<string, string> Acts = new Dictionary<string, string>
    {
        ["POST /api/activities/{activityId}/check-out"] = "提前离开时签退",
        ["POST /api/staff/activities/{activityId}/check-outs"] = "为在场的人统一签退",
        ["GET /api/me/volunteer-hours"] = "看自己的志愿服务时长",
        ["POST /api/activities/{occasionId}/check-in/contest"] = "申诉：有人冒我的名签到",
        ["GET /api/staff/marks"] = "看要核查的签到线索",
        ["POST /api/staff/marks/{markId}/decision"] = "核查一条签到线索，必要时撤销签到",
        ["GET /api/me/points"] = "看自己的积分",
        ["GET /api/points/services"] = "看积分可以兑换的服务",
        ["POST /api/points/exchanges"] = "用积分兑换服务",
        ["GET /api/staff/points/rules"] = "看积分规则",
        ["POST /api/staff/points/rules"] = "定积分规则",
        ["POST /api/staff/points/services"] = "增加可以兑换的服务",
        ["POST /api/staff/points/services/{serviceId}/stock"] = "改服务的剩余数量",
        ["POST /api/staff/points/services/{serviceId}/withdrawal"] = "停止兑换一项服务",
        ["GET /api/staff/points/exchanges"] = "看居民的兑换",
        ["POST /api/staff/points/exchanges/{exchangeId}/handing-out"] = "兑现一次兑换",
        ["POST /api/staff/points/exchanges/{exchangeId}/giving-back"] = "取消兑换、退回积分",
    };
}
