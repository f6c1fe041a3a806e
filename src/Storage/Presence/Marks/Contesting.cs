using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Marks;
using ZiZhiJin.MySql;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Presence.Marks;

/// <summary>A resident says that somebody else checked in as them. Nothing is undone by that: staff look, decide, and everything is kept.</summary>
public sealed class Contesting(ZiZhiJinDb db, TimeProvider time)
{
    /// <summary>The mark, now or as it was made the first time.</summary>
    /// <exception cref="RefusedException">They are not checked in there.</exception>
    public async Task<PresenceMark> Contest(Guid occasionId, Caller caller, CancellationToken cancel)
    {
        var key = PresenceMark.KeyOf(occasionId, MarkKind.Contested, $"{caller.PersonId:N}");
        return await Find(key, cancel) ?? await Add(occasionId, caller, key, cancel);
    }

    private async Task<PresenceMark> Add(Guid occasionId, Caller caller, string key, CancellationToken cancel)
    {
        var entries = await db.EntriesOf(caller.PersonId!.Value, cancel);
        var checkIns = await db.CheckIns.AsNoTracking().Where(one => one.OccasionId == occasionId && entries.Contains(one.PersonId) && one.UndoneAt == null).ToListAsync(cancel);
        if (checkIns.Count == 0) throw new RefusedException(MarkRefusals.NothingToContest);

        var occasion = await db.Occasions.AsNoTracking().FirstAsync(one => one.Id == occasionId, cancel);
        var mark = PresenceMark.Find(occasion, MarkKind.Contested, $"{caller.PersonId:N}", Evidence(checkIns), time.GetUtcNow());
        try
        {
            db.PresenceMarks.Add(mark);
            await db.SaveChangesAsync(cancel);
            return mark;
        }
        catch (DbUpdateException e) when (MySqlErrors.IsUniqueViolation(e))
        {
            return (await Find(key, cancel))!;
        }
    }

    private static MarkEvidence Evidence(List<CheckIn> checkIns) => new()
    {
        Persons = [.. checkIns.Select(one => one.PersonId).Order()], Accounts = [.. checkIns.Select(one => one.ByAccountId).Distinct()], CheckIns = checkIns.Count,
    };

    private Task<PresenceMark?> Find(string key, CancellationToken cancel) => db.PresenceMarks.AsNoTracking().FirstOrDefaultAsync(mark => mark.Key == key, cancel);
}
