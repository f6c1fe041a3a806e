namespace ZiZhiJin.Domain.Projects;

/// <summary>What speaks for a step of a fund year.</summary>
public enum EvidenceKind
{
    /// <summary>A meeting of the two committees, by its id and day.</summary>
    Direction = 1,

    /// <summary>How many residents were asked, and since when they were enough.</summary>
    Residents = 2,

    /// <summary>What hung on the board, by its id and last day.</summary>
    Posting = 3,

    /// <summary>A meeting, by its id and the day in question.</summary>
    Meeting = 4,

    /// <summary>What a meeting decided, by the motion's id and the day.</summary>
    Motion = 5,
}
