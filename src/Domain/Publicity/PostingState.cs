namespace ZiZhiJin.Domain.Publicity;

public enum PostingState
{
    /// <summary>The text check could not say yes: what it says now waits for somebody other than its writer, and no period runs.</summary>
    Held = 0,

    /// <summary>For all to see. It is over by itself, when the period is and no objection waits for an answer.</summary>
    Posted = 1,

    /// <summary>Taken back, with a reason. Final.</summary>
    Withdrawn = 2,
}
