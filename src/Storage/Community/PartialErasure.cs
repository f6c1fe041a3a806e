using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community.Consents;
using ZiZhiJin.Storage.Community.Photos;
using ZiZhiJin.Storage.Community.Sessions;
using ZiZhiJin.Storage.Community.Verification;
using ZiZhiJin.Storage.Intake;

namespace ZiZhiJin.Storage.Community;

/// <summary>Forgets one kind of thing that an account has let us have, and leaves the rest. A second time changes nothing.</summary>
public sealed class PartialErasure(ZiZhiJinDb db, PhotoDiscarding photos, Conversations conversations, SessionStore sessions, TimeProvider time)
{
    /// <summary>Whether there was anything to forget.</summary>
    public async Task<bool> Forget(Guid accountId, WithdrawnParts parts, CancellationToken cancel)
    {
        var forgotten = 0;
        if (parts.HasFlag(WithdrawnParts.Phone)) forgotten += await ForgetRequests(accountId, cancel);
        if (parts.HasFlag(WithdrawnParts.Places)) forgotten += await ForgetPlaces(accountId, cancel);
        if (parts.HasFlag(WithdrawnParts.Photos)) forgotten += await ForgetPhotos(accountId, cancel);
        if (parts != WithdrawnParts.None) await ForgetTalk(accountId, cancel);
        return forgotten > 0;
    }

    // What was begun and not finished may hold it too, and other processes remember whom they spoke with.
    private async Task ForgetTalk(Guid accountId, CancellationToken cancel)
    {
        await conversations.Forget(accountId, cancel);
        await sessions.Refresh(accountId, cancel);
    }

    // A number is kept only in a request that waits; in the roster it is the committee's own.
    private async Task<int> ForgetRequests(Guid accountId, CancellationToken cancel)
    {
        var open = await db.VerificationRequests.Where(request => request.OpenFor == accountId && request.Phone != null).ToListAsync(cancel);
        foreach (var request in open) request.Withdraw(time.GetUtcNow());
        await db.SaveBinding(cancel);
        return open.Count;
    }

    private Task<int> ForgetPlaces(Guid accountId, CancellationToken cancel) => db.RaisedNeeds
        .Where(need => need.Place != null && db.Accounts.Any(account => account.Id == accountId && account.PersonId == need.PersonId))
        .ExecuteUpdateAsync(set => set.SetProperty(need => need.Place, (byte[]?)null), cancel);

    private async Task<int> ForgetPhotos(Guid accountId, CancellationToken cancel)
    {
        var held = await db.Photos.CountAsync(photo => photo.AccountId == accountId && photo.DiscardedAt == null, cancel);
        await photos.Mark(db.Photos.Where(photo => photo.AccountId == accountId), cancel);
        await photos.Remove(cancel);
        return held;
    }
}
