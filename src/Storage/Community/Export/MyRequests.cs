using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Storage.Community.Verification;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>The requests of an account, opened for whoever made them.</summary>
public sealed class MyRequests(ZiZhiJinDb db, RequestSeal seal)
{
    public async Task<IEnumerable<Line>> Of(Guid accountId, CancellationToken cancel)
    {
        var requests = await db.VerificationRequests.AsNoTracking().Where(request => request.AccountId == accountId).OrderBy(request => request.Id).ToListAsync(cancel);
        return requests.Select(request => new Line(MyData.Time(request.AskedAt), Told(request)));
    }

    private string Told(VerificationRequest request)
    {
        if (request.State != RequestState.Waiting) return $"{Word(request.State)}{(request.Answer is null ? "" : $"：{request.Answer}")}（申请里填的资料已经删除）";
        var details = seal.Open(request);
        return $"等待处理：{details.Name}，{details.Address}，{details.Phone ?? "没有填电话"}";
    }

    private static string Word(RequestState state) => state switch
    {
        RequestState.Approved => "通过",
        RequestState.Declined => "没有通过",
        _ => "自己撤回",
    };
}
