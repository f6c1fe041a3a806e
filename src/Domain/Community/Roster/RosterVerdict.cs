namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>What importing a line would do.</summary>
public enum RosterVerdict
{
    /// <summary>Not judged yet.</summary>
    Waiting = 0,

    /// <summary>A person who is not on the roster.</summary>
    New = 1,

    /// <summary>On the roster, with something new about phone, year of birth, or owner and tenant.</summary>
    Changed = 2,

    /// <summary>On the roster as it stands in the file.</summary>
    Unchanged = 3,

    /// <summary>Somebody has to look: imported only when that is said of the line.</summary>
    Doubtful = 4,

    /// <summary>Never imported: something is missing, or the line repeats another.</summary>
    Refused = 5,
}
