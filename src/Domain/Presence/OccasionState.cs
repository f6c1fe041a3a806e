namespace ZiZhiJin.Domain.Presence;

public enum OccasionState
{
    /// <summary>Being prepared. Only staff see it.</summary>
    Draft = 0,

    /// <summary>Residents see it and register; they check in from shortly before the start.</summary>
    Announced = 1,

    /// <summary>Over, and closed by its leader. Final.</summary>
    Closed = 2,

    /// <summary>Does not take place. Final.</summary>
    Cancelled = 3,
}
