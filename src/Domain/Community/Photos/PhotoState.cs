namespace ZiZhiJin.Domain.Community.Photos;

public enum PhotoState
{
    /// <summary>Nobody has looked at it: only its uploader and staff see it.</summary>
    Waiting = 0,

    /// <summary>May be seen by whoever may read what it belongs to. Final.</summary>
    Passed = 1,

    /// <summary>Stays with its uploader and staff. Final.</summary>
    Refused = 2,
}
