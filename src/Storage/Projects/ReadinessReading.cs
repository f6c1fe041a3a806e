using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Projects;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Storage.Projects;

/// <summary>How far fund years have come, of the neighbourhoods that somebody may see.</summary>
public sealed class ReadinessReading(ZiZhiJinDb db, AreaRules rules, YearFactsReading facts)
{
    private const int Most = 500;

    /// <summary>Nothing where it is no neighbourhood that the caller sees. Refused where the town has picked no pack.</summary>
    public async Task<AreaReadiness?> Of(Guid areaId, int year, Caller by, CancellationToken cancel)
    {
        var area = await db.Areas.Within(by.Sight).AsNoTracking().FirstOrDefaultAsync(area => area.Id == areaId && area.Kind == AreaKind.Neighbourhood, cancel);
        if (area is null) return null;
        var inForce = await rules.Of(areaId, year, cancel) ?? throw new RefusedException(CommunityRefusals.AreaWithoutPolicy);
        return new(area, inForce.Stamp, Readiness.Of(inForce, await facts.Of(areaId, year, cancel)));
    }

    /// <summary>All neighbourhoods in the caller's care, along the tree; without steps where the town has picked no pack.</summary>
    public async Task<List<AreaReadiness>> All(int year, Caller by, CancellationToken cancel)
    {
        var areas = await db.Areas.Within(by.StaffSight).AsNoTracking().Where(area => area.Kind == AreaKind.Neighbourhood).OrderBy(area => area.Path).Take(Most).ToListAsync(cancel);
        var (known, towns, all) = (await facts.Of([.. areas.Select(area => area.Id)], year, cancel), new Dictionary<string, RulesInForce?>(), new List<AreaReadiness>());
        foreach (var area in areas)
        {
            // All of a town work under its rules; what is overridden below concerns none of these steps.
            var town = string.Join('/', area.Path.Split('/').Take(2));
            if (!towns.TryGetValue(town, out var inForce)) towns[town] = inForce = await rules.Of(area.Id, year, cancel);
            all.Add(new(area, inForce?.Stamp, inForce is null ? [] : Readiness.Of(inForce, known[area.Id])));
        }

        return all;
    }
}
