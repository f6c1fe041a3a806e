namespace ZiZhiJin.Domain.Meetings.Forum;

public enum QuestionState
{
    /// <summary>Waits for an answer that all can read.</summary>
    Open = 0,

    /// <summary>Staff have answered, for all to read. Final.</summary>
    Answered = 1,

    /// <summary>Taken back by whoever asked, or their data were erased. Final.</summary>
    Withdrawn = 2,

    /// <summary>The text check could not say yes, and somebody who read it said no: it is not shown. Final.</summary>
    Declined = 3,
}
