namespace ZiZhiJin.Domain.Surveys;

/// <summary>
/// The direction (立项方向) for a fund year that a neighbourhood's two committees raised together before residents are asked (PX-10, PX-14).
/// It is never changed: another meeting is another row.
/// </summary>
public sealed class Direction
{
    public const int LongestText = 2000;

    private Direction()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }

    /// <summary>The fund year.</summary>
    public int Year { get; private init; }

    public DateOnly HeldOn { get; private init; }
    public string Text { get; private init; } = "";
    public Guid RecordedBy { get; private init; }
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Refuses a meeting at which one of the two was absent; a day that is still to come, or of another year, is malformed.</summary>
    public static Direction Record(Guid areaId, int year, TwoCommitteeMeeting meeting, (Guid Account, DateTimeOffset At) recorded)
    {
        if (!meeting.PartyBranchPresent || !meeting.CommitteePresent) throw new RefusedException(SurveyRefusals.OneCommitteeAbsent);
        if (meeting.HeldOn > ShanghaiTime.DayOf(recorded.At)) throw Malformed("会议日期不能晚于今天。");
        if (meeting.HeldOn.Year != year && meeting.HeldOn.Year != year - 1) throw Malformed("会议要在这个年度或者上一年度召开。");
        return new Direction
        {
            Id = Guid.CreateVersion7(recorded.At), AreaId = areaId, Year = year, HeldOn = meeting.HeldOn, Text = meeting.Direction.Trim(),
            RecordedBy = recorded.Account, RecordedAt = recorded.At,
        };
    }

    private static MalformedException Malformed(string sentence) => new("direction.malformed", "heldOn", sentence);
}
