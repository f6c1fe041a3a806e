namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>What persons are compared by: keyed fingerprints, so that comparing needs nobody's name. Name and household together are who it is.</summary>
public readonly record struct RosterKey(string Name, string Household, string? Phone)
{
    public (string, string) Identity => (Name, Household);
}
