using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Audit;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Domain.Presence.Marks;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Mandates;
using ZiZhiJin.Storage.Community.Sessions;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Desk.Community.Access;

/// <summary>Whoever sits at the desk: the caller, the roles in words, and the proof that goes into every form.</summary>
public sealed record Clerk(Caller Caller, IReadOnlyList<string> Roles, string FormToken) : IBindableFromHttpContext<Clerk>
{
    public Guid AccountId => Caller.AccountId;

    public static async ValueTask<Clerk?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        if (context.User.Identity is not CallerIdentity identity) return null;
        var token = context.RequestServices.GetRequiredService<FormTokens>().Of(identity.TokenHash);
        var db = context.RequestServices.GetRequiredService<ZiZhiJinDb>();
        var caller = identity.Caller.AtDesk();
        return new Clerk(caller, await InWords(caller, db, context.RequestAborted), token);
    }

    public bool KeepsNeeds => Holds(NeedActs.Keepers);

    public bool EntersPaper => Holds(SurveyRoles.Enterers);

    public bool KeepsMandates => Holds(MandateGiving.Desks);

    public bool WritesNotices => Holds(NoticeRoles.Senders);

    public bool ReadsActivities => Holds(ActivityRoles.Readers);

    public bool GivesPoints => Holds(PointsRoles.Givers);

    public bool DecidesMarks => Holds(MarkRoles.Deciders);

    public bool ReadsPostings => Holds(PublicityRoles.Readers);

    public bool KeepsRosters => Holds(RosterRoles.Keepers);

    public bool MayHandleRosters => Holds(RosterRoles.ExportDeciders);

    public bool MayGiveRoles => Holds(GrantPolicy.Givers);

    public bool MayDecideRoles => Holds(GrantPolicy.Deciders);

    public bool RunsMachines => Holds(Role.Operator);

    public bool MayReadAudit => Holds(AuditPolicy.Readers);

    public bool Holds(params IReadOnlyCollection<Role> roles) => Caller.Holds(roles);

    private static async Task<List<string>> InWords(Caller caller, ZiZhiJinDb db, CancellationToken cancel)
    {
        var paths = caller.Roles.Select(role => role.AreaPath).Distinct().ToList();
        var names = await db.Areas.Where(area => paths.Contains(area.Path)).ToDictionaryAsync(area => area.Path, area => area.Name, cancel);
        return [.. caller.Roles.Where(role => Domain.Community.Roles.IsStaff(role.Role)).Select(role => $"{role.Role.InChinese()} · {names[role.AreaPath]}")];
    }
}
