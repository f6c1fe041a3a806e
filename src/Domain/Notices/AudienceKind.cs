namespace ZiZhiJin.Domain.Notices;

public enum AudienceKind
{
    /// <summary>All residents of an area and of everything below it.</summary>
    Area = 1,

    /// <summary>Whoever holds one of some roles in an area or below it.</summary>
    Roles = 2,

    /// <summary>These persons of the roster.</summary>
    Persons = 3,

    /// <summary>These accounts: whom the system itself has something to say to.</summary>
    Accounts = 4,
}
