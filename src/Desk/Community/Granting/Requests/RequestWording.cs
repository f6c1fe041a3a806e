using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain;

namespace ZiZhiJin.Desk.Community.Granting.Requests;

/// <summary>How far a request is, as staff say it.</summary>
internal static class RequestWording
{
    public static string Standing(RequestLine line, Clerk clerk) => line.Request.Approval switch
    {
        { State: FourEyesState.Asked } when !line.IsWaiting => "过了期限，请重新申请",
        { State: FourEyesState.Asked } approval => $"等另一个人批准，到 {ShanghaiWords.Minute(approval.ExpiresAt)} 为止",
        { State: FourEyesState.Approved } approval => $"已批准（{By(approval, clerk)}）",
        { State: FourEyesState.Declined } approval => $"没有批准（{By(approval, clerk)}）",
        _ => "已撤回",
    };

    private static string By(FourEyes approval, Clerk clerk) => $"{AccountWords.Of(approval.DecidedBy!.Value, clerk)}，{ShanghaiWords.Minute(approval.DecidedAt!.Value)}";
}
