namespace ZiZhiJin.Domain.Community.Roster;

public enum ImportState
{
    /// <summary>The file is read, its lines wait to be judged.</summary>
    Uploaded = 0,

    /// <summary>The dry run is there to be looked at. Nothing is on the roster yet.</summary>
    Judged = 1,

    /// <summary>Somebody has said yes; lines are written to the roster.</summary>
    Confirmed = 2,

    /// <summary>All that was to be written is on the roster. Final.</summary>
    Applied = 3,

    /// <summary>Put aside without a change to the roster. Final.</summary>
    Discarded = 4,
}
