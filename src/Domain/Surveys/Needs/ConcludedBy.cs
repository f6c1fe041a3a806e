namespace ZiZhiJin.Domain.Surveys.Needs;

public enum ConcludedBy
{
    /// <summary>The known words.</summary>
    Words = 0,

    /// <summary>The optional model, in the background.</summary>
    Model = 1,

    /// <summary>Staff. Nothing overwrites it.</summary>
    People = 2,
}
