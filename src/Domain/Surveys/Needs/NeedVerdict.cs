namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>What people decided about a need.</summary>
public enum NeedVerdict
{
    /// <summary>The fund may pay for it.</summary>
    Fundable = 1,

    /// <summary>It is on the exclusion list.</summary>
    Excluded = 2,
}
