namespace ZiZhiJin.Domain.Community.Roster;

public enum ExportState
{
    /// <summary>Waits for a second person.</summary>
    Asked = 0,

    /// <summary>A second person said yes: whoever asked may download it, once and for a day.</summary>
    Approved = 1,

    /// <summary>A second person said no. Final.</summary>
    Declined = 2,

    /// <summary>Final.</summary>
    Downloaded = 3,
}
