using System.Data;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Storage.Community.Mandates;
using ZiZhiJin.Storage.Community.Photos;
using ZiZhiJin.Storage.Meetings.Forum;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.Storage.Publicity;
using ZiZhiJin.Storage.Surveys.Merging;

namespace ZiZhiJin.Storage.Community;

/// <summary>Takes away everything that names a person: entries, phone, texts that they wrote. What was counted stays, and belongs to nobody known.</summary>
public sealed class PersonErasure(ZiZhiJinDb db, PersonMerges merges, AnswerRearrangement answers, ErasedTexts texts, PhotoDiscarding photos, TimeProvider time)
{
    private const int FingerprintLength = 32;

    /// <summary>Saved together with whatever else the context holds. Returns the accounts that are nobody's now.</summary>
    public async Task<IReadOnlyList<Guid>> Erase(Guid personId, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var areaId = await db.Persons.Where(person => person.Id == personId).Select(person => person.AreaId).FirstAsync(cancel);
        await answers.Lock(areaId, cancel);
        var members = (await merges.GroupOf(personId, cancel)).Members.ToList();
        await texts.Take(areaId, members, cancel);
        await db.EraseObjections(members, time.GetUtcNow(), cancel);
        await db.EraseQuestions(members, cancel);
        await photos.Mark(db.Photos.Where(photo => photo.PersonId != null && members.Contains(photo.PersonId.Value)), cancel);

        var persons = await db.Persons.Where(person => members.Contains(person.Id)).ToListAsync(cancel);
        foreach (var person in persons) person.Erase((Random(), Random()), time.GetUtcNow());
        var accounts = await db.Accounts.Where(account => account.PersonId != null && members.Contains(account.PersonId.Value)).ToListAsync(cancel);
        foreach (var account in accounts) account.Detach();
        await db.Mandates.Where(mandate => members.Contains(mandate.PersonId)).Forget(time.GetUtcNow(), cancel);
        await db.ForgetNoticesTo(members, cancel);
        await db.SaveChangesAsync(cancel);
        await db.ForgetRecipient(null, members, time.GetUtcNow(), cancel);
        await transaction.CommitAsync(cancel);
        await photos.Remove(cancel);
        return [.. accounts.Select(account => account.Id)];
    }

    private static byte[] Random() => RandomNumberGenerator.GetBytes(FingerprintLength);
}
