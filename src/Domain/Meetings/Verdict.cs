namespace ZiZhiJin.Domain.Meetings;

public enum Verdict
{
    Passed = 0,

    /// <summary>Not enough votes.</summary>
    Rejected = 1,

    /// <summary>Too few took part: whatever they voted decides nothing.</summary>
    NoQuorum = 2,

    /// <summary>Two options have the most.</summary>
    Tie = 3,
}
