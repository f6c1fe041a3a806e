using System.Globalization;
using ZiZhiJin.Domain.Presence.Marks;

namespace ZiZhiJin.Desk.Presence;

internal static class MarkWords
{
    public static string InChinese(this MarkKind kind) => kind switch
    {
        MarkKind.OneDevice => "一部手机短时间扫了很多人",
        MarkKind.ImpossiblePace => "几分钟内在两个地方签到",
        MarkKind.FewerHeads => "现场人数比签到少",
        MarkKind.OneAccount => "多人由同一部手机或同一人签到",
        MarkKind.ContestedBallot => "居民申诉：这张票不是我投的",
        _ => "居民申诉：不是我签的",
    };

    public static string InChinese(this MarkState state) => state switch
    {
        MarkState.Open => "等待核查",
        MarkState.Fine => "没有问题",
        _ => "已撤销签到",
    };

    /// <summary>How far somebody got with it. A contested ballot has no check-in to take back.</summary>
    public static string Of(PresenceMark mark) => mark is { Kind: MarkKind.ContestedBallot, State: MarkState.TakenBack } ? "情况属实，已经处理" : mark.State.InChinese();

    /// <summary>The numbers that it rests on.</summary>
    public static string Of(MarkEvidence evidence)
    {
        var words = new List<string>();
        if (evidence.CheckIns is { } checkIns) words.Add(string.Create(CultureInfo.InvariantCulture, $"涉及 {checkIns} 人次"));
        if (evidence.Heads is { } heads) words.Add(string.Create(CultureInfo.InvariantCulture, $"现场清点 {heads} 人"));
        if (evidence.MinutesBetween is { } minutes) words.Add(string.Create(CultureInfo.InvariantCulture, $"两次相隔 {minutes} 分钟"));
        if (evidence.Device is { } device) words.Add($"手机：{device}");
        if (evidence.Accounts.Count > 0) words.Add($"账号：{string.Join("、", evidence.Accounts.Select(account => account.ToString()[^8..]))}");
        return string.Join("；", words);
    }
}
