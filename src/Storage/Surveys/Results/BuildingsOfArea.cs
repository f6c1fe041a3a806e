using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>Who lives in which building. Addresses are encrypted, so one neighbourhood is opened in memory.</summary>
internal sealed class BuildingsOfArea
{
    private readonly Dictionary<Guid, int> _byPerson = [];

    private BuildingsOfArea(IEnumerable<(Guid Person, string Building)> homes)
    {
        var all = homes.ToList();
        Names = [.. all.Select(home => home.Building).Distinct().OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
        var numbers = Names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i);
        foreach (var (person, building) in all) _byPerson[person] = numbers[building];
    }

    /// <summary>In the order in which people would list them.</summary>
    public IReadOnlyList<string> Names { get; }

    public static async Task<BuildingsOfArea> Of(Guid areaId, ZiZhiJinDb db, PersonalData personal, CancellationToken cancel)
    {
        var persons = await db.Persons.Where(person => person.AreaId == areaId && person.ErasedAt == null)
            .Select(person => new { person.Id, person.Address }).ToListAsync(cancel);
        return new(persons.Select(person => (person.Id, personal.BuildingOf(person.Id, person.Address))));
    }

    /// <summary>The number of the person's building in <see cref="Names"/>; nothing when nobody knows it.</summary>
    public int? Find(Guid personId) => _byPerson.TryGetValue(personId, out var number) ? number : null;
}
