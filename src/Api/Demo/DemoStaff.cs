using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Community.SignIn;

namespace ZiZhiJin.Api.Demo;

/// <summary>As whom one may come in to the desk in development.</summary>
internal sealed class DemoStaff : IDemoStaff
{
    public IReadOnlyList<DemoName> Names { get; } =
    [
        .. DemoPeople.Staff(new DemoAreas()).Where(one => Domain.Community.Roles.IsStaff(one.Role))
            .Select(one => new DemoName(one.Name, $"{one.Role.InChinese()} · {one.Area.Name}")),
    ];
}
