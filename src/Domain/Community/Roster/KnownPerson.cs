namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>Somebody who stands on the roster, or stood on it, as far as a line has to be compared with them.</summary>
public sealed record KnownPerson(Guid Id, RosterKey Key, int? BirthYear, Tenure? Tenure)
{
    public bool HasLeft { get; init; }
    public bool IsMerged { get; init; }
}
