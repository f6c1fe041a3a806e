namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>What a line says about a person, after width, spaces and suffixes are made even.</summary>
public sealed record RosterEntry(PersonDetails Details, int? BirthYear, Tenure? Tenure)
{
    public override string ToString() => nameof(RosterEntry);
}
