using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Desk.Notices;

/// <summary>What became of deliveries, in words.</summary>
internal static class DeliveryLines
{
    public static string Words(DeliveryLine line) => line.State switch
    {
        DeliveryState.Waiting or DeliveryState.Sending => "正在发送",
        DeliveryState.Sent when line.Way == DeliveryWays.Customer => "公众号消息已发",
        DeliveryState.Sent => "微信提醒已发",
        DeliveryState.InApp => $"只在小程序里看得到（{Why(line.Reason)}）",
        DeliveryState.Unknown => "不知道是否发到",
        DeliveryState.Dead => $"发送失败（{Why(line.Reason)}）",
        _ => "已经离开或删除资料",
    };

    private static string Why(string? reason) => reason switch
    {
        DeliveryWord.NoAccount => "没有微信账号",
        DeliveryWord.NoWay or DeliveryWord.NoCredit => "没有允许微信提醒",
        DeliveryWord.WindowClosed => "超过公众号回复时限",
        DeliveryWord.Blocked => "拒收消息",
        null => "原因不明",
        _ => reason,
    };
}
