using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Publicity;

/// <summary>Who may do what with postings and objections, each in the areas for which the role is held.</summary>
public static class PublicityRoles
{
    /// <summary>Post, change, withdraw, hand in the photo of the board.</summary>
    public static readonly IReadOnlyList<Role> Writers = [Role.Committee, Role.Office];

    /// <summary>Answer objections, and learn who raised them.</summary>
    public static readonly IReadOnlyList<Role> Answerers = [Role.Office];

    /// <summary>See also what is held, and objections without their names.</summary>
    public static readonly IReadOnlyList<Role> Readers = [Role.Liaison, Role.Committee, Role.Community, Role.Office, Role.District];
}
