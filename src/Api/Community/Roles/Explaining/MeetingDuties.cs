namespace ZiZhiJin.Api.Community.Roles.Explaining;

/// <summary>What staff call the acts around meetings and votes.</summary>
internal static class MeetingDuties
{
    public static readonly IReadOnlyDictionary<string, string> Acts = new Dictionary<string, string>
    {
        ["GET /api/meetings"] = "看会议列表",
        ["GET /api/meetings/{meetingId}"] = "看一场会议和它的议题",
        ["PUT /api/meetings/{meetingId}/registration"] = "报名参加会议",
        ["DELETE /api/meetings/{meetingId}/registration"] = "取消参加会议",
        ["POST /api/meetings/{occasionId}/check-in"] = "到会扫码签到",
        ["POST /api/meetings/{occasionId}/check-in/contest"] = "申诉：有人冒我的名到会签到",
        ["GET /api/meetings/{occasionId}/pass"] = "在手机上准备好到会的个人签到码",
        ["GET /api/meetings/{occasionId}/venue-code"] = "出示会场签到码",
        ["POST /api/meetings/{occasionId}/scans"] = "上传会场扫到的个人签到码和签到卡",
        ["PUT /api/meetings/{occasionId}/screen"] = "连接会场大屏幕显示签到码",
        ["DELETE /api/meetings/{occasionId}/screen"] = "断开会场大屏幕",
        ["GET /api/meetings/{occasionId}/pack"] = "给手机备好会场没有网络时要用的名单",
        ["GET /api/meetings/{occasionId}/persons"] = "按姓名找要补登的到会居民",
        ["POST /api/meetings/{occasionId}/entries"] = "按姓名登记到会的居民",
        ["POST /api/meetings/{occasionId}/check-ins/{personId}/undoing"] = "撤销到会签到",
        ["GET /api/staff/meetings/{occasionId}/evidence"] = "看会场的扫码记录",
        ["POST /api/staff/meetings"] = "召集会议",
        ["PUT /api/staff/meetings/{meetingId}"] = "改会议的时间、地点、议程",
        ["POST /api/staff/meetings/{meetingId}/announcement"] = "发布会议公告",
        ["POST /api/staff/meetings/{meetingId}/closing"] = "结束会议并登记到会人数",
        ["POST /api/staff/meetings/{meetingId}/cancellation"] = "取消会议",
        ["GET /api/staff/meetings/{meetingId}/attendance"] = "看会议签到名单",
        ["POST /api/staff/meetings/{meetingId}/motions"] = "把议题列入会议",
        ["GET /api/meetings/{meetingId}/minutes"] = "看会议记录",
        ["POST /api/meetings/{meetingId}/minutes/confirmation"] = "确认会议记录",
        ["POST /api/staff/meetings/{meetingId}/minutes"] = "起草会议记录",
        ["PUT /api/staff/meetings/{meetingId}/minutes"] = "修改会议记录",
        ["POST /api/staff/meetings/{meetingId}/minutes/publication"] = "公布会议记录",
        ["GET /api/staff/meetings/{meetingId}/minutes/export"] = "下载会议记录和签到表",
        ["GET /api/motions/{motionId}"] = "看一项议题和表决结果",
        ["POST /api/motions/{motionId}/ballot"] = "投票",
        ["POST /api/motions/{motionId}/ballot/revocation"] = "凭凭据撤回自己的票",
        ["POST /api/motions/{motionId}/ballot/contest"] = "申诉：有人冒我的名投票",
        ["POST /api/staff/motions/{motionId}/recasts"] = "当面核实被冒投的居民并重新投票（记名）",
        ["GET /api/motions/{motionId}/receipts"] = "查自己的票有没有计入",
        ["PUT /api/staff/motions/{motionId}"] = "改还没有表决的议题",
        ["DELETE /api/staff/motions/{motionId}"] = "撤下议题",
        ["POST /api/staff/motions/{motionId}/opening"] = "开始表决",
        ["POST /api/staff/motions/{motionId}/closing"] = "结束表决并计票",
        ["POST /api/staff/motions/{motionId}/paper-ballots"] = "录入纸质票",
    };
}
