using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Audit;

/// <summary>Who reads what staff have done, each in the areas for which the role is held: those above the neighbourhoods, and who runs the machines.</summary>
public static class AuditPolicy
{
    public static readonly IReadOnlyList<Role> Readers = [Role.Office, Role.District, Role.Operator];
}
