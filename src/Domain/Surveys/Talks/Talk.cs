namespace ZiZhiJin.Domain.Surveys.Talks;

/// <summary>
/// A talk (座谈) with residents about what a survey asks. Whoever spoke there is counted like somebody who filled in a form (PX-11). What was
/// written down may name people, and lies sealed.
/// </summary>
public sealed class Talk
{
    public const int LongestPlace = 100, LongestModerator = 60, LongestMinutes = 10_000, LongestReason = 200;

    private Talk()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }
    public Guid SurveyId { get; private init; }
    public DateOnly HeldOn { get; private set; }

    /// <summary>The version of the questions that was asked.</summary>
    public int Version { get; private set; }

    /// <summary>Sealed <see cref="TalkWords"/>.</summary>
    public byte[] Words { get; private set; } = [];

    /// <summary>What makes recording it twice harmless, and the same of its last correction.</summary>
    public byte[] Nonce { get; private init; } = [];

    public byte[] LastNonce { get; private set; } = [];
    public Guid RecordedBy { get; private init; }
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Of the last correction.</summary>
    public Guid? CorrectedBy { get; private set; }

    public DateTimeOffset? CorrectedAt { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>Counts from 1. Whoever corrects names the one that they read. Concurrency token.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>Only for an open survey; a day that is still to come, or of another year than the survey's or the one before, is malformed.</summary>
    public static Talk Record(Guid id, Survey survey, TalkReport report, (Guid Account, DateTimeOffset At) recorded)
    {
        Check(survey, report.HeldOn, recorded.At);
        return new Talk
        {
            Id = id, AreaId = survey.AreaId, SurveyId = survey.Id, HeldOn = report.HeldOn, Version = report.Version, Words = report.Words,
            Nonce = report.Nonce, LastNonce = report.Nonce, RecordedBy = recorded.Account, RecordedAt = recorded.At,
        };
    }

    /// <summary>Only while the survey is open, and only by somebody who has seen the last correction.</summary>
    public void Correct(Survey survey, TalkReport report, TalkCorrection correction)
    {
        Check(survey, report.HeldOn, correction.At);
        if (correction.Revision != Revision) throw new RefusedException(SurveyRefusals.TalkChangedMeanwhile);
        (HeldOn, Version, Words, LastNonce) = (report.HeldOn, report.Version, report.Words, report.Nonce);
        (CorrectedBy, CorrectedAt, Reason) = (correction.By, correction.At, correction.Reason.Trim());
        Revision++;
    }

    /// <summary>Somebody whom it named was erased.</summary>
    public void Rewrite(byte[] words) => Words = words;

    private static void Check(Survey survey, DateOnly heldOn, DateTimeOffset now)
    {
        if (survey.State != SurveyState.Open) throw new RefusedException(SurveyRefusals.StepFrom(survey.State));
        if (heldOn > ShanghaiTime.DayOf(now)) throw Malformed("座谈日期不能晚于今天。");
        if (heldOn.Year != survey.Year && heldOn.Year != survey.Year - 1) throw Malformed("座谈要在这个年度或者上一年度召开。");
    }

    private static MalformedException Malformed(string sentence) => new("talk.malformed", "heldOn", sentence);
}
