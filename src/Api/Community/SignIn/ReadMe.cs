using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Community.SignIn;

/// <summary>Who I am here: my account, whether I am a verified resident, my neighbourhood, and the roles I hold today.</summary>
internal static class ReadMe
{
    /// <summary>The account id is what a newcomer shows to the committee to be attached to the roster.</summary>
    public sealed record Answer(Guid AccountId, bool Verified, Guid? PersonId, AreaAnswer? Area, IReadOnlyList<RoleAnswer> Roles);

    public sealed record RoleAnswer(Role Role, AreaAnswer Area);

    public static async Task<Ok<Answer>> Handle(CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel) =>
        TypedResults.Ok(await Describe(by.Caller, db, cancel));

    public static async Task<Answer> Describe(Caller caller, ZiZhiJinDb db, CancellationToken cancel)
    {
        var paths = caller.Roles.Select(role => role.AreaPath).Append(caller.AreaPath).OfType<string>().Distinct().ToList();
        var areas = await db.Areas.Where(area => paths.Contains(area.Path))
            .ToDictionaryAsync(area => area.Path, area => new AreaAnswer(area.Id, area.Name, area.Kind, area.IsDemo), cancel);
        return new Answer(caller.AccountId, caller.PersonId is not null, caller.PersonId, caller.AreaPath is null ? null : areas[caller.AreaPath],
            [.. caller.Roles.Select(role => new RoleAnswer(role.Role, areas[role.AreaPath]))]);
    }
}
