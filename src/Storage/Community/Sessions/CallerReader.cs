using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community.Sessions;

/// <summary>Reads who is behind a session from MySQL, the truth, and slides the session's end on the day's first use.</summary>
internal sealed class CallerReader(IDbContextFactory<ZiZhiJinDb> contexts, TimeProvider time)
{
    public async Task<CachedCaller?> Read(byte[] tokenHash, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var session = await db.Sessions.AsNoTracking().FirstOrDefaultAsync(s => s.TokenHash == tokenHash && s.ExpiresAt > now, cancel);
        if (session is null) return null;

        var caller = await db.CallerOf(session.AccountId, session.Channel, ShanghaiTime.DayOf(now), cancel);
        var endsAt = caller.Holds(Roles.Staff) ? session.StaffEnd : await Slide(db, session, now, cancel);
        return now < endsAt ? new CachedCaller(caller, endsAt) : null;
    }

    private static async Task<DateTimeOffset> Slide(ZiZhiJinDb db, Session session, DateTimeOffset now, CancellationToken cancel)
    {
        var today = ShanghaiTime.DayOf(now);
        if (!SessionPolicy.Slides(session.IsStaff, session.SlidOn, today)) return session.ExpiresAt;

        var endsAt = now + SessionPolicy.Lifetime(isStaff: false);
        await db.Sessions.Where(s => s.TokenHash == session.TokenHash && s.SlidOn < today)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.ExpiresAt, endsAt).SetProperty(s => s.SlidOn, today), cancel);
        return endsAt;
    }
}
