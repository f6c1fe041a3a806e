namespace ZiZhiJin.Api.Community.Roles.Explaining;

/// <summary>What staff call the acts of publicity, and what a fund year has come to.</summary>
internal static class PublicityDuties
{
    public static readonly IReadOnlyDictionary<string, string> Acts = new Dictionary<string, string>
    {
        ["GET /api/areas/{areaId}/years/{year}/readiness"] = "看居民区一年的办理进展",
        ["GET /api/postings"] = "看正在公示的事项",
        ["GET /api/postings/{postingId}"] = "看一条公示、异议和答复",
        ["GET /api/postings/verification/{hash}"] = "核对公示的真伪",
        ["POST /api/postings/{postingId}/objections"] = "对公示提出异议",
        ["GET /api/objections"] = "看自己提的异议",
        ["DELETE /api/objections/{objectionId}"] = "撤回自己的异议",
        ["GET /api/staff/postings"] = "看本辖区的公示",
        ["POST /api/staff/postings"] = "张贴公示",
        ["GET /api/staff/postings/{postingId}"] = "看一条公示（包括待审核的）",
        ["PUT /api/staff/postings/{postingId}"] = "更改公示的内容（公示期重新计算）",
        ["POST /api/staff/postings/{postingId}/release"] = "放行待审核的公示（另一个人）",
        ["POST /api/staff/postings/{postingId}/withdrawal"] = "撤下公示",
        ["PUT /api/staff/postings/{postingId}/board-photo"] = "上传公示栏的照片",
        ["GET /api/staff/postings/{postingId}/objections"] = "看公示的异议（自治办看得到姓名，留记录）",
        ["POST /api/staff/objections/{objectionId}/answer"] = "答复异议",
        ["POST /api/staff/objections/{objectionId}/release"] = "放行待审核的异议或答复",
    };
}
