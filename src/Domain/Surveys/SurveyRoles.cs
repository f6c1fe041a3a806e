using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>Who may do what with surveys, each in the areas for which the role is held.</summary>
public static class SurveyRoles
{
    /// <summary>Draft, open and close them.</summary>
    public static readonly IReadOnlyList<Role> Makers = [Role.Committee];

    /// <summary>Enter what residents answered on paper.</summary>
    public static readonly IReadOnlyList<Role> Enterers = [Role.Committee, Role.Liaison];

    /// <summary>Read how they stand.</summary>
    public static readonly IReadOnlyList<Role> Readers = [Role.Liaison, Role.Committee, Role.Community, Role.Office, Role.District];
}
