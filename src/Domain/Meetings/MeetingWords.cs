namespace ZiZhiJin.Domain.Meetings;

/// <summary>Kinds, rules and results as people read them.</summary>
public static class MeetingWords
{
    /// <summary>What is said of activities and meetings alike, as it is said at a meeting.</summary>
    public static Refusal AtMeeting(Refusal refusal) => refusal with { Sentence = AtMeeting(refusal.Sentence) };

    public static string AtMeeting(string sentence) => sentence.Replace("活动", "会议", StringComparison.Ordinal);

    public static string Of(MeetingKind kind) => kind switch
    {
        MeetingKind.Hearing => "听证会",
        MeetingKind.ResidentsMeeting => "居民会议",
        MeetingKind.JointMeeting => "居民区联席会议",
        MeetingKind.CoordinationMeeting => "协调会",
        MeetingKind.AppraisalMeeting => "评议会",
        _ => "两委会",
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Passed => "通过",
        Verdict.Rejected => "未通过",
        Verdict.NoQuorum => "未达到法定人数，表决无效",
        _ => "得票相同，没有结果",
    };

    /// <summary>无记名，一户一票，到会者的过半数通过，至少 50% 参加.</summary>
    public static string Of(Motion motion)
    {
        var rule = motion.Rule;
        var of = rule.Of switch { CountedOf.Present => "到会者", CountedOf.Eligible => "全体", _ => "投票者" };
        var threshold = rule.Threshold switch { Threshold.MoreThanHalf => $"{of}的过半数通过", Threshold.TwoThirds => $"{of}的三分之二以上通过", _ => "得票最多的通过" };
        var parts = new List<string> { motion.IsSecret ? "无记名" : "记名", motion.Unit == VotingUnit.Household ? "一户一票" : "一人一票", threshold };
        if (rule.QuorumPercent is { } percent) parts.Add($"至少 {percent:0.##}% 参加");
        if (rule.QuorumVoters is { } voters) parts.Add($"至少 {voters} {(motion.Unit == VotingUnit.Household ? "户" : "人")}参加");
        return string.Join('，', parts);
    }

    /// <summary>赞成 12，反对 3，弃权 0.</summary>
    public static string Of(MotionResult result, BallotForm form) =>
        string.Join('，', result.Counts.Select(count => $"{form.Choosable.First(option => option.Id == count.Id).Text} {count.Votes}"));
}
