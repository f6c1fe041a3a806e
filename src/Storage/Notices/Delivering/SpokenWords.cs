using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>Says something to one person through customer service, by rows that outlive the process.</summary>
public sealed class SpokenWords(ZiZhiJinDb db, PersonalData personal, Dispatches dispatches, TimeProvider time)
{
    /// <summary>Of the dispatches; what they say concerns one person alone.</summary>
    public const string Kind = "spoken";

    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(1);

    /// <summary>One message for each part, one after the other. Saying it again under the same key says nothing.</summary>
    public Task Say(byte[] key, Addressee to, IReadOnlyList<string> parts, CancellationToken cancel) => Say(key, to, [.. parts.Select(part => new DispatchContent(part))], cancel);

    /// <inheritdoc cref="Say(byte[], Addressee, IReadOnlyList{string}, CancellationToken)"/>
    public async Task Say(byte[] key, Addressee to, IReadOnlyList<DispatchContent> parts, CancellationToken cancel)
    {
        var (recipient, area) = await RecipientOf(to, cancel);
        for (var part = 0; part < parts.Count; part++)
        {
            var content = parts[part] with { To = to.OpenId, InMiniProgram = to.InMiniProgram };
            await dispatches.SendOne((Kind, IdOf(key, part)), new(area, "", content, IsUrgent: true), recipient, time.GetUtcNow() + Apart * part, cancel);
        }
    }

    // A stranger has words said to too; what names them is in the sealed content alone.
    private async Task<(Recipient Recipient, Guid Area)> RecipientOf(Addressee to, CancellationToken cancel)
    {
        var fingerprint = to.InMiniProgram ? personal.MiniFingerprint(to.OpenId) : personal.OfficialFingerprint(to.OpenId);
        var known = to.InMiniProgram ? db.Accounts.Where(account => account.MiniFingerprint == fingerprint) : db.Accounts.Where(account => account.OfficialFingerprint == fingerprint);
        var account = await known.Select(account => new
        {
            account.Id, Area = db.Persons.Where(person => person.Id == account.PersonId).Select(person => (Guid?)person.AreaId).FirstOrDefault(),
        }).FirstOrDefaultAsync(cancel);
        return (new(account?.Id ?? IdOf(fingerprint, 0), null, account?.Id), account?.Area ?? Guid.Empty);
    }

    private static Guid IdOf(byte[] key, int part) =>
        new(SHA256.HashData([.. key, .. Encoding.UTF8.GetBytes($"part {part}")]).AsSpan(0, 16), bigEndian: true);
}

/// <summary>Somebody as one of our two accounts names them.</summary>
public sealed record Addressee(string OpenId, bool InMiniProgram)
{
    public override string ToString() => nameof(Addressee);
}
