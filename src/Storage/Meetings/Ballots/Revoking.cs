using System.Data;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Meetings.Ballots;

/// <summary>
/// A voter takes the ballot back before the closing, by showing the secret behind its receipt. Nothing else says whose ballot it is: whoever gives
/// the secret away has given the ballot away.
/// </summary>
public sealed class Revoking(ZiZhiJinDb db)
{
    /// <summary>False when the caller knows of no such motion. Taking back what is not there any more is no fault.</summary>
    public async Task<bool> Revoke(Guid motionId, byte[] secret, Caller by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var motion = (await db.Motions.FromSql($"SELECT * FROM motions WHERE Id = {motionId.ToByteArray(true)} LOCK IN SHARE MODE").AsNoTracking().ToListAsync(cancel)).SingleOrDefault();
        if (motion is null || motion.AreaId != by.AreaId || by.PersonId is not { } me) return false;
        if (motion.State != MotionState.Open) throw new RefusedException(MeetingRefusals.StepFrom(motion.State));

        var entries = await db.EntriesOf(me, cancel);
        if (await TakeBallot(motion, SHA256.HashData(secret), entries, cancel)) await TakeTurnout((motionId, me), entries, cancel);
        else if (await db.Turnouts.AnyAsync(turnout => turnout.MotionId == motionId && entries.Contains(turnout.PersonId), cancel)) throw new RefusedException(await WhyNot(motionId, entries, cancel));
        await transaction.CommitAsync(cancel);
        return true;
    }

    // Of a secret motion the statement knows the receipt alone.
    private async Task<bool> TakeBallot(Motion motion, byte[] receipt, IReadOnlySet<Guid> entries, CancellationToken cancel)
    {
        var ballot = db.Ballots.Where(ballot => ballot.MotionId == motion.Id && ballot.Receipt == receipt);
        if (!motion.IsSecret) ballot = ballot.Where(ballot => entries.Contains(ballot.VoterId!.Value));
        return await ballot.ExecuteDeleteAsync(cancel) > 0;
    }

    // One for the ballot. Who voted under two entries before they were merged has two, and goes on having voted until both are taken back.
    private async Task TakeTurnout((Guid MotionId, Guid Me) of, IReadOnlySet<Guid> entries, CancellationToken cancel)
    {
        var mine = await db.HeldTurnoutsOf(of.MotionId, entries, cancel);
        var one = mine.Where(turnout => turnout.Channel != Channel.Paper).OrderBy(turnout => turnout.PersonId == of.Me).FirstOrDefault() ?? throw new RefusedException(await WhyNot(of.MotionId, entries, cancel));
        await db.Turnouts.Where(turnout => turnout.MotionId == of.MotionId && turnout.Unit == one.Unit).ExecuteDeleteAsync(cancel);
    }

    private async Task<Refusal> WhyNot(Guid motionId, IReadOnlySet<Guid> entries, CancellationToken cancel) =>
        await db.Turnouts.AnyAsync(turnout => turnout.MotionId == motionId && entries.Contains(turnout.PersonId) && turnout.Channel == Channel.Paper, cancel)
            ? MeetingRefusals.OnPaper
            : MeetingRefusals.ReceiptUnknown;
}
