namespace ZiZhiJin.Domain.Meetings;

/// <summary>That somebody who was there confirms the minutes in a version.</summary>
public sealed class MinutesConfirmation
{
    private MinutesConfirmation()
    {
    }

    public Guid MeetingId { get; private init; }
    public Guid PersonId { get; private init; }
    public int Version { get; private init; }
    public DateTimeOffset At { get; private init; }
}
