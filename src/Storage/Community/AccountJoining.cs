using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Sessions;
using ZiZhiJin.Storage.Community.Verification;
using ZiZhiJin.Storage.Intake;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Notices.Credits;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Storage.Community;

/// <summary>Joins whom the chat knows to the account that they have in the mini-program: one holder, one account, and the conversation goes along.</summary>
public sealed class AccountJoining(ZiZhiJinDb db, PersonalData personal, Conversations conversations, SessionStore sessions, AccountLink links)
{
    /// <summary>Joining what is joined already changes nothing.</summary>
    public async Task Join(string code, Guid into, CancellationToken cancel)
    {
        var from = links.AccountOf(code) ?? throw new RefusedException(CommunityRefusals.LinkOutdated);
        if (from == into) return;
        var chat = await db.Accounts.FirstOrDefaultAsync(account => account.Id == from, cancel);
        var mini = await db.Accounts.FirstAsync(account => account.Id == into, cancel);
        if (chat is not { OfficialOpenId: not null, MiniFingerprint: null }) throw new RefusedException(CommunityRefusals.LinkOutdated);
        if (mini.OfficialFingerprint is not null) throw new RefusedException(CommunityRefusals.OfficialJoined);
        if (chat.PersonId is not null && mini.PersonId is not null && chat.PersonId != mini.PersonId) throw new RefusedException(CommunityRefusals.AccountHasPerson);

        await Move(chat, mini, cancel);
        await sessions.Refresh(from, cancel);
        await sessions.Refresh(into, cancel);
    }

    /// <summary>The platform names the holder of an account that the chat knows. Where persons or official accounts differ, nothing is joined: people decide that.</summary>
    public async Task JoinBy(string unionId, Guid from, CancellationToken cancel)
    {
        var union = personal.UnionFingerprint(unionId);
        var chat = await db.Accounts.FirstAsync(account => account.Id == from, cancel);
        var mini = await db.Accounts.FirstOrDefaultAsync(account => account.UnionFingerprint == union && account.Id != from, cancel);
        if (mini is null)
        {
            chat.Learn(personal.SealUnion(from, unionId), union);
            await db.SaveBinding(cancel);
        }
        else if (mini.OfficialFingerprint is null && (chat.PersonId is null || mini.PersonId is null || chat.PersonId == mini.PersonId))
        {
            await Move(chat, mini, cancel);
            await sessions.Refresh(from, cancel);
            await sessions.Refresh(mini.Id, cancel);
        }
    }

    // The unique indexes want the old row to let go first.
    private async Task Move(Account chat, Account mini, CancellationToken cancel)
    {
        var openId = personal.OpenOfficial(chat);
        var (person, how, at) = (chat.PersonId, chat.VerifiedBy, chat.VerifiedAt);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        chat.LeaveOfficial();
        await db.SaveBinding(cancel);
        mini.MeetInOfficial(personal.SealOfficial(mini.Id, openId, null));
        if (person is { } id && how is { } way) mini.AttachTo(id, way, at!.Value);
        else if (person is { } plain) mini.AttachTo(plain);
        await db.SaveBinding(cancel);
        await conversations.Move(chat.Id, mini.Id, cancel);
        await db.MoveReadings(chat.Id, mini.Id, cancel);
        await db.MoveCredits(chat.Id, mini.Id, cancel);
        await db.MoveDeliveries(chat.Id, mini.Id, cancel);
        await db.Photos.Where(photo => photo.AccountId == chat.Id).ExecuteUpdateAsync(set => set.SetProperty(photo => photo.AccountId, mini.Id), cancel);
        await transaction.CommitAsync(cancel);
    }
}
