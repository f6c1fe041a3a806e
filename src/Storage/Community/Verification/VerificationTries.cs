using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Community.Verification;

/// <summary>Counts tries to be recognised, on the server and in one statement each, so that many at once are many.</summary>
public sealed class VerificationTries(ZiZhiJinDb db, KeyRing ring, TimeProvider time)
{
    /// <summary>Counts a try of this account at this address, if there is one, and refuses one too many.</summary>
    public async Task Count(Guid accountId, byte[]? household, CancellationToken cancel)
    {
        var ofAccount = await CountOne(KeyOf(accountId), cancel);
        RefusedException.ThrowIf(LockPolicy.Check(ofAccount, LockPolicy.TriesOfAccount));
        if (household is null) return;
        RefusedException.ThrowIf(LockPolicy.Check(await CountOne(KeyOf(household), cancel), LockPolicy.TriesAtAddress));
    }

    /// <summary>How many tries this account has left.</summary>
    public async Task<int> Left(Guid accountId, CancellationToken cancel)
    {
        var (key, since) = (KeyOf(accountId), time.GetUtcNow() - LockPolicy.Window);
        var made = await db.Set<TryCount>().Where(count => count.Key == key && count.Since > since).Select(count => count.Tries).FirstOrDefaultAsync(cancel);
        return Math.Max(0, LockPolicy.TriesOfAccount - made);
    }

    /// <summary>Whoever was recognised starts from nothing; what others tried at the address stays counted.</summary>
    public async Task Forget(Guid accountId, CancellationToken cancel)
    {
        var key = KeyOf(accountId);
        await db.Set<TryCount>().Where(count => count.Key == key).ExecuteDeleteAsync(cancel);
    }

    // The server hands back the number that this very try became: of many at once each has its own.
    private async Task<int> CountOne(byte[] key, CancellationToken cancel)
    {
        var (now, start) = (time.GetUtcNow(), time.GetUtcNow() - LockPolicy.Window);
        return (int)await db.Ask(new SqlText().Append("INSERT INTO verification_tries (`Key`, Tries, Since) VALUES (").Value(key).Append(", LAST_INSERT_ID(1), ").Value(now)
            .Append(") ON DUPLICATE KEY UPDATE Tries = LAST_INSERT_ID(IF(Since <= ").Value(start).Append(", 1, Tries + 1)), Since = IF(Since <= ").Value(start)
            .Append(", VALUES(Since), Since); SELECT LAST_INSERT_ID()"), cancel);
    }

    private byte[] KeyOf(Guid accountId) => ring.Fingerprint("tries.account", accountId.ToString());

    private byte[] KeyOf(byte[] household) => ring.Fingerprint("tries.address", Convert.ToHexString(household));
}
