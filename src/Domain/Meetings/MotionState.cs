namespace ZiZhiJin.Domain.Meetings;

public enum MotionState
{
    /// <summary>On the agenda. It may still be changed.</summary>
    Draft = 0,

    /// <summary>Being voted on. Nobody sees how it stands.</summary>
    Open = 1,

    /// <summary>Counted once; the result stands. Final.</summary>
    Closed = 2,

    /// <summary>Not voted on. Final.</summary>
    Withdrawn = 3,
}
