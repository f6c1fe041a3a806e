namespace ZiZhiJin.Domain.Meetings;

/// <summary>Of what a half or two thirds are taken.</summary>
public enum CountedOf
{
    /// <summary>All ballots, abstentions as well.</summary>
    Cast = 0,

    /// <summary>All who were checked in, or their households.</summary>
    Present = 1,

    /// <summary>All on the roster, or all households.</summary>
    Eligible = 2,
}
