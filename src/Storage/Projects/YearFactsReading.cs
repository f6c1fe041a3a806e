using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Projects;
using ZiZhiJin.Domain.Publicity;

namespace ZiZhiJin.Storage.Projects;

/// <summary>Gathers from the modules what is known of fund years, of many neighbourhoods at once.</summary>
public sealed class YearFactsReading(ZiZhiJinDb db, TimeProvider time)
{
    public async Task<YearFacts> Of(Guid areaId, int year, CancellationToken cancel) => (await Of([areaId], year, cancel))[areaId];

    public async Task<Dictionary<Guid, YearFacts>> Of(IReadOnlyCollection<Guid> areas, int year, CancellationToken cancel)
    {
        var (directions, residents, postings) = (await Directions(areas, year, cancel), await Residents(areas, year, cancel), await Postings(areas, year, cancel));
        var meetings = await db.Meetings(areas, year, cancel);
        return areas.ToDictionary(area => area, area => new YearFacts
        {
            Meetings = [.. meetings[area]],
            Directions = [.. directions[area]], Residents = residents.GetValueOrDefault(area, new(0, null)), Postings = [.. postings[area]],
        });
    }

    private async Task<ILookup<Guid, Evidence>> Directions(IReadOnlyCollection<Guid> areas, int year, CancellationToken cancel)
    {
        var found = await db.Directions.Where(direction => areas.Contains(direction.AreaId) && direction.Year == year).OrderBy(direction => direction.HeldOn).ThenBy(direction => direction.Id)
            .Select(direction => new { direction.AreaId, direction.Id, direction.HeldOn }).ToListAsync(cancel);
        return found.ToLookup(one => one.AreaId, one => new Evidence(EvidenceKind.Direction, one.Id, one.HeldOn));
    }

    private async Task<Dictionary<Guid, AskedResidents>> Residents(IReadOnlyCollection<Guid> areas, int year, CancellationToken cancel)
    {
        var gates = await db.NeedsGates.Where(gate => areas.Contains(gate.AreaId) && gate.Year == year).Select(gate => new { gate.AreaId, gate.Residents, gate.OpenedAt }).ToListAsync(cancel);
        return gates.ToDictionary(gate => gate.AreaId, gate => new AskedResidents(gate.Residents, gate.OpenedAt is { } at ? ShanghaiTime.DayOf(at) : null));
    }

    // What hangs for the whole town hangs for each of its neighbourhoods.
    private async Task<ILookup<Guid, PostedFact>> Postings(IReadOnlyCollection<Guid> areas, int year, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var found = await (
            from home in db.Areas
            from above in db.Areas
            join posting in db.Postings on above.Id equals posting.AreaId
            join version in db.PostingVersions on new { PostingId = posting.Id, Number = posting.Version } equals new { version.PostingId, version.Number }
            where areas.Contains(home.Id) && home.Path.StartsWith(above.Path) && posting.Year == year && posting.State == PostingState.Posted
            select new { Home = home.Id, posting, version.LastDay, AnyUnanswered = db.Objections.Any(objection => objection.PostingId == posting.Id && objection.State == ObjectionState.Open) })
            .AsNoTracking().ToListAsync(cancel);
        return found.ToLookup(one => one.Home, one => new PostedFact(
            one.posting.Id, one.posting.Kind == PostingKind.SetUp, one.LastDay, PublicityPolicy.IsOver(one.posting, one.AnyUnanswered, now)));
    }
}
