using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Community.Roles.Explaining;

/// <summary>One act, and who may do it: holders of one of the roles, or the circle where no role is asked for.</summary>
internal sealed record Duty(string Module, string Act, string Words, Circle Circle, IReadOnlyList<Role> Roles)
{
    /// <summary>Who may, in Chinese.</summary>
    public string Who => Roles.Count > 0 ? DutyWords.Of(Roles) : DutyWords.Of(Circle);
}
