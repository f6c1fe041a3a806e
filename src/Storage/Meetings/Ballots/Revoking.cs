using System.Data;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;

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

        var (receipt, mine) = (SHA256.HashData(secret), db.Turnouts.Where(turnout => turnout.MotionId == motionId && turnout.PersonId == me));
        if (await mine.AnyAsync(turnout => turnout.Channel == Channel.Paper, cancel)) throw new RefusedException(MeetingRefusals.OnPaper);
        var taken = await mine.ExecuteDeleteAsync(cancel);
        var found = await db.Ballots.Where(ballot => ballot.MotionId == motionId && ballot.Receipt == receipt && (ballot.VoterId == null || ballot.VoterId == me)).ExecuteDeleteAsync(cancel);
        if (taken != found) throw new RefusedException(MeetingRefusals.ReceiptUnknown);
        await transaction.CommitAsync(cancel);
        return true;
    }
}
