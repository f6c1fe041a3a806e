using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Presence.Codes;

namespace ZiZhiJin.Storage.Presence;

/// <summary>Hands out what a resident's phone needs for its personal codes, and knows later whose code it was.</summary>
public sealed class Passes(ZiZhiJinDb db, PersonalPasses passes)
{
    public async Task<PersonalPass> HandOut(Guid occasionId, Guid personId, CancellationToken cancel)
    {
        var pass = passes.For(occasionId, personId);
        await db.Database.ExecuteSqlAsync(
            $"INSERT IGNORE INTO pass_references (OccasionId, Reference, PersonId) VALUES ({occasionId.ToByteArray(true)}, {pass.Reference}, {personId.ToByteArray(true)})", cancel);
        return pass;
    }

    /// <summary>Whose codes these are, of those that a phone with a pass for the occasion made.</summary>
    public async Task<IReadOnlyDictionary<PersonalCode, Guid>> OwnersOf(Guid occasionId, IReadOnlyCollection<PersonalCode> codes, CancellationToken cancel)
    {
        var references = codes.Select(code => code.Reference).Distinct().ToList();
        var known = await db.PassReferences.AsNoTracking().Where(one => one.OccasionId == occasionId && references.Contains(one.Reference))
            .ToDictionaryAsync(one => one.Reference, one => one.PersonId, cancel);
        return codes.Where(code => known.TryGetValue(code.Reference, out var person) && code.IsOf(passes.For(occasionId, person))).ToDictionary(code => code, code => known[code.Reference]);
    }
}
