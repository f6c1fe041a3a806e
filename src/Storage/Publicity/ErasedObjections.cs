using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage.Publicity;

/// <summary>Takes the words of erased persons out of their objections; that somebody objected, and what the office answered, stays.</summary>
internal static class ErasedObjections
{
    public static async Task EraseObjections(this ZiZhiJinDb db, IReadOnlyList<Guid> persons, DateTimeOffset now, CancellationToken cancel)
    {
        var sql = new SqlText();
        await db.Run(sql.Append("SELECT Id FROM objections WHERE PersonId IN (").Each(persons, person => sql.Value(person)).Append(") FOR UPDATE"), cancel);
        foreach (var objection in await db.Objections.Where(objection => persons.Contains(objection.PersonId)).ToListAsync(cancel)) objection.Erase(now);
    }
}
