namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>Who keeps a roster, and who may say yes to its leaving.</summary>
public static class RosterRoles
{
    public static readonly IReadOnlyList<Role> Keepers = [Role.Committee];

    /// <summary>Another committee member, or the office above.</summary>
    public static readonly IReadOnlyList<Role> ExportDeciders = [Role.Committee, Role.Office];
}
