namespace ZiZhiJin.Domain.Notices;

public enum NoticeState
{
    /// <summary>The text check could not say yes: waits for somebody other than the writer to read it.</summary>
    Held = 0,

    /// <summary>Waits for its moment.</summary>
    Scheduled = 1,

    /// <summary>Its moment has come: those whom it is for can read it, and are told.</summary>
    Published = 2,

    /// <summary>Taken back, with a reason. Final.</summary>
    Withdrawn = 3,
}
