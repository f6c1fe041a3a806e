using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community;

public static class PersonQueries
{
    private const int Deepest = 20;

    /// <summary>Those who stand on a roster now: not those who left, turned out to be doubles, or had their data erased.</summary>
    public static IQueryable<Person> OnRoster(this IQueryable<Person> persons) =>
        persons.Where(person => person.LeftAt == null && person.MergedInto == null && person.ErasedAt == null);

    /// <summary>This entry and all that turned out to be the same person as it.</summary>
    public static async Task<IReadOnlySet<Guid>> EntriesOf(this ZiZhiJinDb db, Guid rootId, CancellationToken cancel)
    {
        var all = new HashSet<Guid> { rootId };
        for (var newest = new List<Guid> { rootId }; newest.Count > 0;)
        {
            var parents = newest;
            newest = await db.Persons.Where(person => person.MergedInto != null && parents.Contains(person.MergedInto.Value)).Select(person => person.Id).ToListAsync(cancel);
            newest.RemoveAll(id => !all.Add(id));
        }

        return all;
    }

    /// <summary>Which entry each of these is by now.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Guid>> RootsOf(this ZiZhiJinDb db, IEnumerable<Guid> entries, CancellationToken cancel)
    {
        var roots = entries.Distinct().ToDictionary(entry => entry);
        for (var step = 0; step < Deepest && roots.Count > 0; step++)
        {
            var asked = roots.Values.Distinct().ToList();
            var merged = await db.Persons.Where(person => asked.Contains(person.Id) && person.MergedInto != null).ToDictionaryAsync(person => person.Id, person => person.MergedInto!.Value, cancel);
            if (merged.Count == 0) break;
            foreach (var (entry, root) in roots.ToList()) roots[entry] = merged.GetValueOrDefault(root, root);
        }

        return roots;
    }
}
