namespace ZiZhiJin.Domain.Surveys;

/// <summary>Who corrects an open survey, when and why.</summary>
public sealed record Correction
{
    public const int LongestReason = 200;

    /// <summary>Refuses a correction without a reason as malformed: everybody may read it beside the versions.</summary>
    public Correction(string reason, Guid by, DateTimeOffset at)
    {
        (Reason, By, At) = (reason.Trim(), by, at);
        if (Reason.Length is < 2 or > LongestReason) throw new MalformedException("survey.correction-without-reason", "reason", "问卷已经开放，请写明为什么更正（2 到 200 个字）。");
    }

    public string Reason { get; }
    public Guid By { get; }
    public DateTimeOffset At { get; }
}
