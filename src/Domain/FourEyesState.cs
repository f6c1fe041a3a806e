namespace ZiZhiJin.Domain;

public enum FourEyesState
{
    /// <summary>Waits for a second person, until it expires.</summary>
    Asked = 0,

    /// <summary>Final.</summary>
    Approved = 1,

    /// <summary>Final.</summary>
    Declined = 2,

    /// <summary>Taken back by whoever asked. Final.</summary>
    Withdrawn = 3,
}
