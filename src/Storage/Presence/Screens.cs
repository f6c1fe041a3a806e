using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Storage.Presence;

/// <summary>Big screens: shown with a number, paired by a leader who types it, released again.</summary>
public sealed class Screens(ZiZhiJinDb db, AuditTrail audit, TimeProvider time)
{
    private const int Tries = 20;

    /// <summary>A new number to show. The secret is for this browser's cookie and is kept nowhere else.</summary>
    /// <exception cref="RefusedException">No number is free at the moment.</exception>
    public async Task<(string Secret, Screen Screen)> Show(CancellationToken cancel)
    {
        var outdated = time.GetUtcNow() - Screen.Waits;
        await db.Screens.Where(old => old.OccasionId == null && old.ShownAt < outdated).ExecuteDeleteAsync(cancel);
        for (var tries = 0; tries < Tries; tries++)
        {
            var secret = SessionToken.Create();
            var screen = Screen.Show(DeskSignIns.CodeOf(secret)!, RandomNumberGenerator.GetInt32(Screen.LowestNumber, Screen.HighestNumber + 1), time.GetUtcNow());
            if (await Saved(screen, cancel)) return (secret, screen);
        }

        throw new RefusedException(PresenceRefusals.NoScreenNumber);
    }

    public async Task<Screen?> Find(string secret, CancellationToken cancel) =>
        DeskSignIns.CodeOf(secret) is { } code ? await db.Screens.AsNoTracking().FirstOrDefaultAsync(screen => screen.Code == code, cancel) : null;

    /// <summary>The screen that shows this number shows the occasion's code from now on, and no other screen does.</summary>
    /// <exception cref="RefusedException">No screen shows this number now.</exception>
    public async Task Pair(Occasion occasion, int number, Guid by, CancellationToken cancel)
    {
        var oldest = time.GetUtcNow() - Screen.Waits;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await Release(occasion.Id, cancel);
        if (await Take(number, oldest, occasion.Id, cancel) == 0) throw new RefusedException(PresenceRefusals.NoSuchScreen);
        audit.Did(by, "occasion.pair-screen", occasion.AreaId, occasion.Id);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>No screen shows the occasion's code any more. Releasing none changes nothing.</summary>
    public async Task Unpair(Occasion occasion, Guid by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await Release(occasion.Id, cancel);
        audit.Did(by, "occasion.release-screen", occasion.AreaId, occasion.Id);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    // Of two leaders who pair a screen with the occasion at once, one is refused.
    private async Task<int> Take(int number, DateTimeOffset oldest, Guid occasionId, CancellationToken cancel)
    {
        try
        {
            return await db.Screens.Where(screen => screen.Number == number && screen.ShownAt > oldest)
                .ExecuteUpdateAsync(set => set.SetProperty(screen => screen.OccasionId, occasionId).SetProperty(screen => screen.Number, (int?)null), cancel);
        }
        catch (Exception clash) when (StorageFaults.IsDuplicate(clash))
        {
            throw new RefusedException(PresenceRefusals.ChangedMeanwhile);
        }
    }

    private Task<int> Release(Guid occasionId, CancellationToken cancel) =>
        db.Screens.Where(screen => screen.OccasionId == occasionId).ExecuteUpdateAsync(set => set.SetProperty(screen => screen.OccasionId, (Guid?)null), cancel);

    private async Task<bool> Saved(Screen screen, CancellationToken cancel)
    {
        db.Screens.Add(screen);
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException clash) when (StorageFaults.IsDuplicate(clash))
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
