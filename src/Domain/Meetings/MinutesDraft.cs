using System.Globalization;

namespace ZiZhiJin.Domain.Meetings;

/// <summary>Minutes as they follow from what was recorded: who writes them adds what was said.</summary>
public static class MinutesDraft
{
    /// <summary>What is recorded may be longer than minutes can be: a draft leaves room for who writes.</summary>
    public const int Longest = MeetingMinutes.LongestText - 4000;

    private const int LongestRecord = Longest - 2000;
    private const string MoreRecorded = "其余议程和表决见会议页面。", MoreAsked = "其余书面提问和答复见会议页面。";

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
        var record = Fitting(lines, LongestRecord, MoreRecorded) + "\n\n讨论情况：\n";
        return record + Fitting(forum, Longest - record.Length - 1, MoreAsked) + (forum.Count > 0 ? "\n" : "");
    }

    private static string Fitting(IReadOnlyList<string> lines, int most, string closing)
    {
        var whole = string.Join('\n', lines);
        if (whole.Length <= most) return whole;
        var left = most - closing.Length;
        return string.Join('\n', [.. lines.TakeWhile(line => (left -= line.Length + 1) >= 0), closing]);
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
