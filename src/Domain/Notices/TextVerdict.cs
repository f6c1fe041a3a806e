namespace ZiZhiJin.Domain.Notices;

/// <summary>What the platform's check says of a text before others read it.</summary>
public enum TextVerdict
{
    /// <summary>It could not be asked, or could not decide: for people to look at.</summary>
    ForPeople = 0,

    Passed = 1,
    Risky = 2,
}
