namespace ZiZhiJin.Api.Tests.Access;

/// <summary>How every endpoint is called. A module keeps its calls in a file of its own and is listed here.</summary>
internal static class Calls
{
    public static readonly IReadOnlyList<Call> All =
    [
        .. PublicCalls.All,
        .. CommunityCalls.All, .. RoleCalls.All,
        .. RosterCalls.All,
        .. VerificationCalls.All,
        .. MandateCalls.All,
        .. PhotoCalls.All,
        .. SurveyCalls.All,
        .. NeedCalls.All,
        .. NoticeCalls.All,
        .. ActivityCalls.All, .. MeetingCalls.All, .. ForumCalls.All,
        .. PublicityCalls.All,
        .. PointsCalls.All,
        .. PolicyCalls.All,
        .. DeliveryCalls.All,
        .. DeskCalls.All,
        .. WechatCalls.All,
    ];

    public static Call Of(string endpoint) =>
        All.SingleOrDefault(call => call.Endpoint == endpoint) ?? throw new InvalidOperationException($"No call of {endpoint} is listed in Calls.cs.");
}
