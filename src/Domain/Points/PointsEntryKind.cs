namespace ZiZhiJin.Domain.Points;

public enum PointsEntryKind
{
    /// <summary>Earned by proven volunteer time.</summary>
    Earned = 0,

    /// <summary>The counter-entry of one that turned out wrong.</summary>
    TakenBack = 1,

    /// <summary>Exchanged for a service.</summary>
    Exchanged = 2,

    /// <summary>The counter-entry of an exchange that was called off.</summary>
    GivenBack = 3,
}
