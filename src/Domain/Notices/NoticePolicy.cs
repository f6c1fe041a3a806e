using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Notices;

/// <summary>Who may write to whom: staff to everybody in their area, a project's leader to the team.</summary>
public static class NoticePolicy
{
    public static Refusal? Check(Audience audience, string areaPath, Caller writer)
    {
        if (writer.ScopeOf(NoticeRoles.Senders).Holds(areaPath)) return null;
        return audience is { Kind: AudienceKind.Roles, Roles: [Role.Member] } ? null : NoticeRefusals.AudienceTooWide;
    }
}
