using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.MySql;
using ZiZhiJin.Storage.Community.Photos;

namespace ZiZhiJin.Storage.Surveys.Needs.Raising;

/// <summary>Residents say what they need outside of surveys.</summary>
public sealed class RaisedNeeds(ZiZhiJinDb db, NeedPlacing placing, PhotoNaming photos, RaisedSeal seal, TimeProvider time)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Sending the same again gives the same id. Only for verified residents.</summary>
    public async Task<Guid> Raise(NeedWish wish, Caller by, CancellationToken cancel)
    {
        if (by is not { PersonId: { } person, AreaId: { } area }) throw new RefusedException(CommunityRefusals.NotVerified);
        var nonce = wish.Nonce.ToByteArray();
        if (await Find(person, nonce, cancel) is { } known) return known;
        await RefuseTooMany(person, cancel);

        var id = Guid.CreateVersion7(time.GetUtcNow());
        var words = new RaisedWords(wish.Text, seal.Close(id, wish.Place), wish.PhotoId, nonce);
        var raised = RaisedNeed.Raise(id, (area, person), words, time.GetUtcNow());
        var owner = new PhotoOwner(area, id, person);
        await photos.Claim(owner, by.AccountId, [.. new[] { wish.PhotoId }.OfType<Guid>()], cancel);
        var saved = Guid.Empty;
        try
        {
            return saved = await Save(raised, cancel);
        }
        finally
        {
            if (wish.PhotoId is not null && saved != id) await photos.Settle(owner, [], CancellationToken.None);
        }
    }

    private async Task<Guid> Save(RaisedNeed raised, CancellationToken cancel)
    {
        try
        {
            await placing.Place(raised, cancel);
            return raised.Id;
        }
        catch (DbUpdateException e) when (MySqlErrors.IsUniqueViolation(e))
        {
            // The same was sent twice at once: the first one stands.
            db.ChangeTracker.Clear();
            return await Find(raised.PersonId, raised.Nonce, cancel) ?? throw new InvalidOperationException("Two needs with one key.");
        }
    }

    private async Task RefuseTooMany(Guid person, CancellationToken cancel)
    {
        var since = time.GetUtcNow() - Day;
        if (await db.RaisedNeeds.CountAsync(need => need.PersonId == person && need.RaisedAt > since, cancel) >= RaisedNeed.MostADay)
            throw new RefusedException(NeedRefusals.TooManyToday);
    }

    private Task<Guid?> Find(Guid person, byte[] nonce, CancellationToken cancel) =>
        db.RaisedNeeds.Where(need => need.PersonId == person && need.Nonce == nonce).Select(need => (Guid?)need.Id).FirstOrDefaultAsync(cancel);
}
