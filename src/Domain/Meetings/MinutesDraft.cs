using System.Globalization;

namespace ZiZhiJin.Domain.Meetings;

/// <summary>Minutes as they follow from what was recorded: who writes them adds what was said.</summary>
public static class MinutesDraft
{
    /// <param name="present">How many persons were checked in.</param>
    /// <param name="forum">Who spoke, and what was asked in writing.</param>
    public static string Of(Meeting meeting, IReadOnlyList<Motion> motions, int present, IReadOnlyList<string> forum)
    {
        var (from, to) = (ShanghaiTime.ClockOf(meeting.Occasion.StartsAt), ShanghaiTime.ClockOf(meeting.Occasion.EndsAt));
        var lines = new List<string>
        {
            $"{MeetingWords.Of(meeting.Kind)}：{meeting.Title}",
            string.Create(CultureInfo.InvariantCulture, $"时间：{from:yyyy年M月d日 HH:mm} 至 {to:HH:mm}"),
            $"地点：{meeting.Place}",
            $"到会签到 {present} 人{(meeting.Occasion.HeadCount is { } heads ? $"，现场清点 {heads} 人" : "")}。",
        };
        if (meeting.AnnouncedAt is { } at && meeting.PublicityDays > 0)
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"会议于 {ShanghaiTime.DayOf(at):yyyy年M月d日} 公示，公示期 {meeting.PublicityDays} 天。"));
        lines.AddRange(["", "议程：", .. meeting.Agenda.Select((item, number) => $"{number + 1}. {item}")]);
        foreach (var motion in motions.Where(motion => motion.Result is not null)) lines.AddRange(["", .. Voted(motion, motion.Result!)]);
        return string.Join('\n', [.. lines, "", "讨论情况：", .. forum, ""]);
    }

    private static IEnumerable<string> Voted(Motion motion, MotionResult result)
    {
        yield return $"表决：{motion.Title}";
        if (motion.Text.Length > 0) yield return motion.Text;
        yield return $"办法：{MeetingWords.Of(motion)}。";
        yield return $"应到 {result.Eligible}，到会 {result.Present}，投票 {result.Turnout}：{MeetingWords.Of(result, motion.Form)}。";
        var winner = motion.Form.Choosable.FirstOrDefault(option => option.Id == result.Winner);
        yield return $"结果：{MeetingWords.Of(result.Verdict)}{(motion.Kind != BallotKind.YesNo && winner is not null ? $"（{winner.Text}）" : "")}。";
    }
}
