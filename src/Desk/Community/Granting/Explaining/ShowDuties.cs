using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Community.Granting.Explaining;

/// <summary>Who may what, module by module, or what one role may.</summary>
internal static class ShowDuties
{
    public static DeskPage Handle(string? role, Clerk clerk, IKnownDuties duties)
    {
        Role? chosen = Enum.TryParse<Role>(role, ignoreCase: true, out var found) && Enum.IsDefined(found) ? found : null;
        var modules = duties.Modules.Select(module => module with { Lines = [.. module.Lines.Where(line => chosen is not { } one || line.Roles.Contains(one))] });
        return DeskPage.Of<DutiesPage>("哪个角色可以办什么", new DutiesView([.. modules.Where(module => module.Lines.Count > 0)], chosen), clerk);
    }
}
