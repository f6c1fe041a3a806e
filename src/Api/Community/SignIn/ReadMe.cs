using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Community.Mandates;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Mandates;

namespace ZiZhiJin.Api.Community.SignIn;

/// <summary>Who I am here: my account, whether I am a verified resident, my neighbourhood, and the roles I hold today.</summary>
internal static class ReadMe
{
    /// <summary>The account id is what a newcomer shows to the committee to be attached to the roster.</summary>
    public sealed record Answer(Guid AccountId, bool Verified, Guid? PersonId, AreaAnswer? Area, IReadOnlyList<RoleAnswer> Roles)
    {
        /// <summary>For whom I may act: their surveys are answered with <c>for</c>. Not told at sign-in.</summary>
        public IReadOnlyList<MandateLists.Ward>? ActsFor { get; init; }

        /// <summary>Who may act for me. Not told at sign-in.</summary>
        public IReadOnlyList<HelperAnswer>? Helpers { get; init; }
    }

    public sealed record RoleAnswer(Role Role, AreaAnswer Area);

    public static async Task<Ok<Answer>> Handle(CallerOfRequest by, ZiZhiJinDb db, MandateLists mandates, CancellationToken cancel) =>
        TypedResults.Ok(await Describe(by.Caller, db, cancel) with
        {
            ActsFor = await mandates.WardsOf(by.Caller.AccountId, cancel),
            Helpers = by.Caller.PersonId is { } me ? [.. (await mandates.HelpersOf(me, cancel)).Where(helper => helper.Mandate.Live == true).Select(HelperAnswer.Of)] : [],
        });

    public static async Task<Answer> Describe(Caller caller, ZiZhiJinDb db, CancellationToken cancel)
    {
        var paths = caller.Roles.Select(role => role.AreaPath).Append(caller.AreaPath).OfType<string>().Distinct().ToList();
        var areas = await db.Areas.Where(area => paths.Contains(area.Path))
            .ToDictionaryAsync(area => area.Path, area => new AreaAnswer(area.Id, area.Name, area.Kind, area.IsDemo), cancel);
        return new Answer(caller.AccountId, caller.PersonId is not null, caller.PersonId, caller.AreaPath is null ? null : areas[caller.AreaPath],
            [.. caller.Roles.Select(role => new RoleAnswer(role.Role, areas[role.AreaPath]))]);
    }
}
