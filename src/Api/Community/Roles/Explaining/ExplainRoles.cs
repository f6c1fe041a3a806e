using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Community.Roles.Explaining;

/// <summary>Who may what: who gives which role, and for each act who may do it, by module. Read from the routes that the running program guards.</summary>
internal static class ExplainRoles
{
    public sealed record Answer(IReadOnlyList<Given> Roles, IReadOnlyList<Module> Modules);

    public sealed record Given(Role Role, string Name, IReadOnlyList<Role> GivenBy, bool UnderFourEyes, IReadOnlyList<Role> DecidedBy);

    public sealed record Module(string Name, IReadOnlyList<Act> Acts);

    public sealed record Act(string Words, string Who, IReadOnlyList<Role> Roles, string Address);

    public static Results<Ok<Answer>, ContentHttpResult> Handle(string? format, DutyBook book) =>
        format == "markdown" ? TypedResults.Text(DutySheet.Of(book), "text/markdown; charset=utf-8") : TypedResults.Ok(Explanation(book));

    private static Answer Explanation(DutyBook book) => new(
        [.. Enum.GetValues<Role>().Select(HowGiven)],
        [.. book.Modules.Select(module => new Module(DutyWords.Module(module.Key), [.. module.Select(duty => new Act(duty.Words, duty.Who, duty.Roles, duty.Act))]))]);

    private static Given HowGiven(Role role)
    {
        var fourEyes = GrantPolicy.NeedsFourEyes(role);
        return new Given(role, role.InChinese(), GrantPolicy.GiversOf(role), fourEyes, fourEyes ? GrantPolicy.DecidersOf(role) : []);
    }
}
