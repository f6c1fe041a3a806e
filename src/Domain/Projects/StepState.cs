namespace ZiZhiJin.Domain.Projects;

public enum StepState
{
    /// <summary>There is evidence of it.</summary>
    Done = 0,

    /// <summary>Its turn has come; it says what is missing.</summary>
    NotYet = 1,

    /// <summary>Something before it is not done.</summary>
    NotPossibleYet = 2,

    /// <summary>The rule leaves a place open that the office has not filled in.</summary>
    OpenRule = 3,

    /// <summary>The rules ask for it, and this system keeps no records of it yet: nobody can tell from here whether it is done.</summary>
    NotRecorded = 4,
}
