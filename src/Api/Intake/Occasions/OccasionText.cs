using System.Globalization;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Api.Intake.Occasions;

/// <summary>Meetings and activities in the words of the chat.</summary>
internal static class OccasionText
{
    private const int Longest = 300;
    private const string Weekdays = "日一二三四五六";

    /// <summary>One line of a list.</summary>
    public static string Line(OccasionTold told, DateTimeOffset now) => $"{told.Title}（{Begins(told)}，{Short(told, now)}）";

    public static string Details(OccasionTold told, DateTimeOffset now)
    {
        var ends = ShanghaiTime.ClockOf(told.Occasion.EndsAt);
        var published = told.PublishedUntil is { } day ? $"\n公示：到 {Day(day)}{(ShanghaiTime.DayOf(now) > day ? "，已经期满" : "，正在公示，有意见可以回复“公示”")}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{told.Title}\n时间：{Begins(told)} 到 {ends:H:mm}\n地点：{told.Place}\n名额：{Places(told)}{published}{What(told)}\n您：{Short(told, now)}");
    }

    public static string Begins(OccasionTold told)
    {
        var starts = ShanghaiTime.ClockOf(told.Occasion.StartsAt);
        return string.Create(CultureInfo.InvariantCulture, $"{starts.Month}月{starts.Day}日（周{Weekdays[(int)starts.DayOfWeek]}）{starts:H:mm}");
    }

    private static string Short(OccasionTold told, DateTimeOffset now) => told.Standing(now) switch
    {
        "placed" => "已报名",
        "waiting" => $"候补第 {told.Mine!.Position} 位",
        "drawing" => $"已登记抽签，{told.Mine!.LotNumber} 号，等抽签结果",
        "lots" => "没有报名，名额抽签决定",
        "closed" => "抽签报名已经截止",
        "full" => "名额已满，可以候补",
        "open" => told.Occasion.OpenPlaces is { } places ? $"没有报名，还有 {places - told.Registered} 个名额" : "没有报名，名额不限",
        _ => told.Occasion.State == OccasionState.Cancelled ? "已经取消，不办了" : "已经结束",
    };

    private static string Places(OccasionTold told)
    {
        if (told.Occasion.OpenPlaces is not { } places) return $"不限，已有 {told.Registered} 人报名";
        if (told.Occasion.AwaitsDrawing) return $"{places} 个，抽签决定，已有 {told.Registered} 人登记";
        return told.Registered > places ? $"{places} 个，已满，{told.Registered - places} 人候补" : $"{places} 个，还有 {places - told.Registered} 个";
    }

    private static string What(OccasionTold told)
    {
        if (told.What.Length == 0) return "";
        var whole = new StringInfo(told.What);
        return "\n内容：" + (whole.LengthInTextElements <= Longest ? told.What : $"{whole.SubstringByTextElements(0, Longest)}……（全文请看小程序）");
    }

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");
}
