using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage.Community;

public static class PersonRoots
{
    private const int Deepest = 20;

    /// <summary>Whom each of these entries is by now, through every merge since.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Guid>> RootsOf(this ZiZhiJinDb db, IEnumerable<Guid> persons, CancellationToken cancel)
    {
        var roots = persons.Distinct().ToDictionary(person => person);
        for (var step = 0; step < Deepest && roots.Count > 0; step++)
        {
            var asked = roots.Values.Distinct().ToList();
            var merged = await db.Persons.Where(person => asked.Contains(person.Id) && person.MergedInto != null).ToDictionaryAsync(person => person.Id, person => person.MergedInto!.Value, cancel);
            if (merged.Count == 0) break;
            foreach (var (person, root) in roots.ToList()) roots[person] = merged.GetValueOrDefault(root, root);
        }

        return roots;
    }
}
