using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Desk.Policies.Settling;

/// <summary>Reads how the rules stand in the clerk's areas.</summary>
internal sealed class SettlingReading(ZiZhiJinDb db, AreaRules areas, RuleOverriding overriding, PolicyLibrary library, TimeProvider time)
{
    private const int Most = 500;

    /// <summary>Nothing when the area is none of the clerk's. Without an area the first of theirs, without a year this one.</summary>
    public async Task<SettlingView?> Read((Guid? Area, int? Year) of, Clerk clerk, CancellationToken cancel)
    {
        var mine = await db.Areas.AsNoTracking().Within(clerk.Caller.StaffSight).Where(area => area.Kind != AreaKind.District).OrderBy(area => area.Path).Take(Most).ToListAsync(cancel);
        var area = of.Area is { } wanted ? mine.Find(one => one.Id == wanted) : mine.FirstOrDefault();
        if (of.Area is not null && area is null) return null;

        var year = of.Year is { } given and >= 2000 and <= 2100 ? given : ShanghaiTime.DayOf(time.GetUtcNow()).Year;
        var view = new SettlingView([.. mine.Select(one => new AreaChoice(one.Id, one.Name))], area?.Id, year)
        {
            Packs = library.Packs, MaySettle = area?.Kind == AreaKind.Subdistrict && clerk.Caller.ScopeOf(Role.Office).Holds(area.Path),
            MayAsk = area is not null && clerk.Caller.ScopeOf(RuleOverriding.Askers).Holds(area.Path),
        };
        return area is not null && await areas.Of(area.Id, year, cancel) is { } rules ? await Filled(view, area.Id, rules, cancel) : view;
    }

    /// <summary>One number; nothing when the pack in force has none of this name, or the clerk no say about it.</summary>
    public async Task<ValueView?> Value((Guid? Area, int? Year) of, (string Rule, string Parameter) place, Clerk clerk, CancellationToken cancel)
    {
        var view = await Read(of, clerk, cancel);
        var rule = view is { MayAsk: true } ? view.Rules?.Pack.FindRule(place.Rule) : null;
        return rule?.Parameters.GetValueOrDefault(place.Parameter) is { Label: not null } parameter ? new ValueView(view!, rule, parameter) : null;
    }

    private async Task<SettlingView> Filled(SettlingView view, Guid areaId, RulesInForce rules, CancellationToken cancel) => view with
    {
        Rules = rules,
        Town = await db.Areas.Where(area => area.Id == rules.TownId).Select(area => area.Name).FirstAsync(cancel),
        Overrides = await overriding.About(areaId, rules).AsNoTracking().ToListAsync(cancel),
        Choices = await db.PackChoices.AsNoTracking().Where(choice => choice.AreaId == rules.TownId && choice.Year == rules.Year).OrderByDescending(choice => choice.Revision).ToListAsync(cancel),
        Entries = await db.EnteredValues.AsNoTracking().Where(value => value.AreaId == rules.TownId && value.Year == rules.Year).OrderByDescending(value => value.Revision).ToListAsync(cancel),
    };
}
