namespace ZiZhiJin.Domain.Meetings;

/// <summary>How many votes it takes.</summary>
public enum Threshold
{
    /// <summary>More than any other option; of yes and no, more yes than no.</summary>
    Most = 0,

    /// <summary>More than half (过半数).</summary>
    MoreThanHalf = 1,

    /// <summary>Two thirds or more (三分之二以上，包括本数).</summary>
    TwoThirds = 2,
}
