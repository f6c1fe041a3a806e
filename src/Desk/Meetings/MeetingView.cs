using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Meetings;

namespace ZiZhiJin.Desk.Meetings;

/// <summary>A meeting with all that a desk does about it.</summary>
/// <param name="Confirmations">How many who were there have confirmed the minutes as they stand.</param>
public sealed record MeetingView(Meeting Meeting, string Area, int Registered, int Present, IReadOnlyList<MotionLine> Motions, MeetingMinutes? Minutes, int Confirmations)
{
    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }
}

/// <param name="Turnout">How many have voted so far, and not what.</param>
public sealed record MotionLine(Motion Motion, int Turnout);
