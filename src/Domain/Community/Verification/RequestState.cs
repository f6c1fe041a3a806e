namespace ZiZhiJin.Domain.Community.Verification;

public enum RequestState
{
    /// <summary>In the committee's queue; a neighbour may vouch where the area allows it.</summary>
    Waiting = 0,

    /// <summary>The account is attached to a person. Final.</summary>
    Approved = 1,

    /// <summary>Final; the resident may ask again.</summary>
    Declined = 2,

    /// <summary>Taken back by the resident. Final.</summary>
    Withdrawn = 3,
}
