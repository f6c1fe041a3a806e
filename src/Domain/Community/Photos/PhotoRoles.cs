namespace ZiZhiJin.Domain.Community.Photos;

/// <summary>Which staff see the photos of their areas, each in the areas for which the role is held.</summary>
public static class PhotoRoles
{
    public static readonly IReadOnlyList<Role> Readers = [Role.Liaison, Role.Committee, Role.Community, Role.Office];

    /// <summary>Say whether a photo may be shown to others.</summary>
    public static readonly IReadOnlyList<Role> Deciders = [Role.Liaison, Role.Committee];
}
