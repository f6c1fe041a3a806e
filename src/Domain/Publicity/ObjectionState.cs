namespace ZiZhiJin.Domain.Publicity;

public enum ObjectionState
{
    /// <summary>Waits for an answer that all can read, and keeps the posting open.</summary>
    Open = 0,

    /// <summary>The office has answered, for all to read. Final.</summary>
    Answered = 1,

    /// <summary>Taken back by whoever raised it, or their data were erased. Final.</summary>
    Withdrawn = 2,
}
