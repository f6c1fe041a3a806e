using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage;

/// <summary>Takes and renews leases. The conditional update decides between processes.</summary>
public sealed class Leases(ZiZhiJinDb db, TimeProvider time)
{
    private static readonly Guid Me = Guid.CreateVersion7();

    /// <summary>Whether this process holds the job <paramref name="name"/> for the next <paramref name="length"/>.</summary>
    public async Task<bool> Hold(string name, TimeSpan length, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        await db.Database.ExecuteSqlAsync($"INSERT IGNORE INTO leases (Name, Holder, Until) VALUES ({name}, {Me.ToByteArray(true)}, {now.UtcDateTime})", cancel);
        var taken = await db.Leases
            .Where(lease => lease.Name == name && (lease.Holder == Me || lease.Until <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(lease => lease.Holder, Me).SetProperty(lease => lease.Until, now + length), cancel);
        return taken == 1;
    }
}
