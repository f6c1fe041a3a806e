using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Presence.Codes;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Presence;

/// <summary>
/// What a leader's phone takes along to a place without the network: the names of those who registered, each locked with the pack secret that
/// only the resident's own code brings. A stolen pack, or a leaked address of it, tells no name.
/// </summary>
public sealed class LeaderPacks(ZiZhiJinDb db, PersonalPasses passes, PersonalData personal)
{
    private static readonly byte[] Purpose = "zizhijin-pack-name"u8.ToArray();

    public async Task<IReadOnlyList<LockedName>> For(Guid occasionId, CancellationToken cancel)
    {
        var persons = await db.Registrations.AsNoTracking().Where(one => one.OccasionId == occasionId && one.CancelledAt == null)
            .Join(db.Persons.OnRoster(), one => one.PersonId, person => person.Id, (_, person) => person).ToListAsync(cancel);
        // Sorted by a number that means nothing, so that the order does not tell who registered when.
        return [.. persons.Select(person => Lock(passes.For(occasionId, person.Id), personal.Open(person).Name)).OrderBy(one => one.Reference)];
    }

    /// <summary>What the leader's phone does with a scanned code.</summary>
    public static string Unlock(LockedName locked, ReadOnlySpan<byte> packSecret)
    {
        var text = locked.Name.Span;
        var name = new byte[text.Length - AesGcm.NonceByteSizes.MaxSize - AesGcm.TagByteSizes.MaxSize];
        using var cipher = CipherOf(packSecret);
        cipher.Decrypt(text[..AesGcm.NonceByteSizes.MaxSize], text[AesGcm.NonceByteSizes.MaxSize..^AesGcm.TagByteSizes.MaxSize], text[^AesGcm.TagByteSizes.MaxSize..], name);
        return Encoding.UTF8.GetString(name);
    }

    private static LockedName Lock(PersonalPass pass, string name)
    {
        var plain = Encoding.UTF8.GetBytes(name);
        var locked = new byte[AesGcm.NonceByteSizes.MaxSize + plain.Length + AesGcm.TagByteSizes.MaxSize];
        RandomNumberGenerator.Fill(locked.AsSpan(0, AesGcm.NonceByteSizes.MaxSize));
        using var cipher = CipherOf(pass.PackSecret.Span);
        cipher.Encrypt(locked.AsSpan(0, AesGcm.NonceByteSizes.MaxSize), plain, locked.AsSpan(AesGcm.NonceByteSizes.MaxSize, plain.Length), locked.AsSpan(^AesGcm.TagByteSizes.MaxSize));
        return new(pass.Reference, locked);
    }

    private static AesGcm CipherOf(ReadOnlySpan<byte> packSecret) => new(HMACSHA256.HashData(packSecret, Purpose), AesGcm.TagByteSizes.MaxSize);
}

/// <param name="Reference">As in the resident's code.</param>
/// <param name="Name">AES-256-GCM: 12 bytes of nonce, the text, 16 bytes of tag. The key is HMAC-SHA256 of <c>zizhijin-pack-name</c> under the pack secret.</param>
public sealed record LockedName(ulong Reference, ReadOnlyMemory<byte> Name);
