namespace ZiZhiJin.Domain.Meetings.Forum;

public enum SpeakerState
{
    /// <summary>On the list, in the order of arrival.</summary>
    Waiting = 0,

    /// <summary>Has been called, and speaks.</summary>
    Called = 1,

    /// <summary>Final.</summary>
    Spoken = 2,

    /// <summary>Was called and did not come. Final; may ask for another turn.</summary>
    Skipped = 3,

    /// <summary>Does not want to speak after all. Final.</summary>
    Withdrawn = 4,
}
