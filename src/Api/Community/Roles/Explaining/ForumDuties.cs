namespace ZiZhiJin.Api.Community.Roles.Explaining;

/// <summary>What staff call the acts of speaking and asking at meetings, of seats and lots, of registering by name, and of the papers of activities.</summary>
internal static class ForumDuties
{
    public static readonly IReadOnlyDictionary<string, string> Acts = new Dictionary<string, string>
    {
        ["GET /api/meetings/{meetingId}/speakers"] = "看发言名单（只有编号）",
        ["PUT /api/meetings/{meetingId}/speakers/mine"] = "登记发言",
        ["DELETE /api/meetings/{meetingId}/speakers/mine"] = "撤回自己的发言登记",
        ["GET /api/staff/meetings/{meetingId}/speakers"] = "看发言名单和姓名（留记录）",
        ["POST /api/staff/meetings/{meetingId}/speakers"] = "替没有手机的居民登记发言",
        ["POST /api/staff/meetings/{meetingId}/speakers/next"] = "请下一位发言",
        ["POST /api/staff/meetings/{meetingId}/speakers/{speakerId}/ending"] = "登记已经发言或者没有发言",
        ["GET /api/meetings/{meetingId}/questions"] = "看书面提问和答复",
        ["POST /api/meetings/{meetingId}/questions"] = "书面提问",
        ["DELETE /api/meetings/{meetingId}/questions/{questionId}"] = "撤回自己的提问",
        ["GET /api/staff/meetings/{meetingId}/questions"] = "看全部书面提问（包括待审核的）",
        ["POST /api/staff/questions/{questionId}/answer"] = "答复书面提问",
        ["POST /api/staff/questions/{questionId}/decision"] = "审核书面提问或答复",
        ["GET /api/meetings/{meetingId}/lottery"] = "看抽签的校验值和结果",
        ["PUT /api/staff/meetings/{meetingId}/lottery"] = "设定会议名额抽签",
        ["DELETE /api/staff/meetings/{meetingId}/lottery"] = "取消还没有公布的抽签",
        ["POST /api/staff/meetings/{meetingId}/lottery/drawing"] = "抽签",
        ["GET /api/staff/meetings/{meetingId}/seats"] = "看给利益相关方保留的席位",
        ["POST /api/staff/meetings/{meetingId}/seats"] = "给利益相关方保留席位",
        ["PUT /api/staff/meetings/{meetingId}/seats/{seatsId}"] = "放出用不着的保留席位",
        ["GET /api/activities/{activityId}/registrations"] = "看活动的报名名单（留记录）",
        ["POST /api/activities/{activityId}/registrations"] = "替没有手机的居民报名活动",
        ["DELETE /api/activities/{activityId}/registrations/{personId}"] = "替居民取消活动报名",
        ["GET /api/staff/meetings/{meetingId}/registrations"] = "看会议的报名名单（留记录）",
        ["POST /api/staff/meetings/{meetingId}/registrations"] = "替没有手机的居民报名会议",
        ["DELETE /api/staff/meetings/{meetingId}/registrations/{personId}"] = "替居民取消会议报名",
        ["GET /api/activities/{activityId}/dossier"] = "看活动的六项资料和缺什么",
        ["POST /api/activities/{activityId}/dossier/texts"] = "写活动小结等资料",
        ["POST /api/activities/{activityId}/dossier/files"] = "上传活动的照片、视频或 PDF",
        ["GET /api/activities/{activityId}/dossier/{paperId}/file"] = "打开活动的照片、视频或 PDF",
        ["POST /api/activities/{activityId}/dossier/{paperId}/setting-aside"] = "撤下放错的活动资料",
        ["GET /api/activities/{activityId}/goods"] = "看实物签收单（留记录）",
        ["POST /api/activities/{activityId}/goods"] = "扫码发放实物并签收",
        ["POST /api/activities/{activityId}/goods/{receiptId}/setting-aside"] = "撤下登记错的实物签收",
    };
}
