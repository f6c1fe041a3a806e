using System.Data;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence.Marks;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Meetings.Ballots;

/// <summary>
/// Somebody stands before staff and says that the vote in their name was not theirs. Of a named motion that is open it is struck and kept, and they
/// vote anew through staff: both at once, so that there is always one vote of theirs, and it can no longer be changed by a phone.
/// </summary>
public sealed class Recasting(ZiZhiJinDb db, AuditTrail audit, TimeProvider time)
{
    /// <summary>False when the motion is not in the caller's care, or the person not on its roster. Sending it again changes nothing.</summary>
    /// <exception cref="RefusedException">The motion is secret or closed, nobody voted as the person, or a colleague decides on it at this moment.</exception>
    public async Task<bool> Recast(Guid motionId, RecastBallot recast, Caller by, CancellationToken cancel)
    {
        if (!await db.Motions.InCareOf(by, db, MeetingRoles.Helpers).AnyAsync(motion => motion.Id == motionId, cancel)) return false;
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var motion = (await db.Motions.FromSql($"SELECT * FROM motions WHERE Id = {motionId.ToByteArray(true)} FOR UPDATE").AsNoTracking().ToListAsync(cancel)).Single();
        if (!await db.Persons.OnRoster().AnyAsync(person => person.Id == recast.PersonId && person.AreaId == motion.AreaId, cancel)) return false;
        if (motion.IsSecret) throw new RefusedException(MeetingRefusals.SecretNotFound);
        if (await Counted(motionId, recast, cancel))
        {
            audit.DidBefore();
            return true;
        }

        RefusedException.ThrowIf(Check(motion));
        await Strike(motion, recast, by, cancel);
        await Cast(motion, recast, cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    // A late repeat of what was struck since by a newer vote changes nothing, nor one that comes after the closing.
    private async Task<bool> Counted(Guid motionId, RecastBallot recast, CancellationToken cancel) =>
        await db.Ballots.AnyAsync(ballot => ballot.MotionId == motionId && ballot.Receipt == recast.Receipt, cancel)
        || await db.StruckBallots.AnyAsync(struck => struck.MotionId == motionId && struck.Receipt == recast.Receipt, cancel);

    private static Refusal? Check(Motion motion) => motion.State switch
    {
        MotionState.Open => null,
        MotionState.Closed => MeetingRefusals.ContestedTooLate,
        _ => MeetingRefusals.StepFrom(motion.State),
    };

    // Who voted under two entries before they were merged has two: both go, and one comes.
    private async Task Strike(Motion motion, RecastBallot recast, Caller by, CancellationToken cancel)
    {
        var entries = await db.EntriesOf(recast.PersonId, cancel);
        var turnouts = await db.HeldTurnoutsOf(motion.Id, entries, cancel);
        if (turnouts.Count == 0) throw new RefusedException(MeetingRefusals.NothingToRecast);
        var standing = turnouts.OrderByDescending(turnout => turnout.PersonId == recast.PersonId).First();
        var mine = db.Ballots.Where(ballot => ballot.MotionId == motion.Id && ballot.VoterId != null && entries.Contains(ballot.VoterId.Value));
        foreach (var ballot in await mine.AsNoTracking().ToListAsync(cancel))
            db.StruckBallots.Add(StruckBallot.Strike(ballot, turnouts.Find(turnout => turnout.PersonId == ballot.VoterId) ?? standing, (by.AccountId, recast.Reason), time.GetUtcNow()));
        audit.Did(by.AccountId, "motion.recast", motion.AreaId, motion.Id, $"person {recast.PersonId}: {recast.Reason}");
        await SettleMark(motion, recast, by, cancel);
        await Save(cancel);
        await mine.ExecuteDeleteAsync(cancel);
        await db.Turnouts.Where(turnout => turnout.MotionId == motion.Id && entries.Contains(turnout.PersonId) && turnout.Unit != standing.Unit).ExecuteDeleteAsync(cancel);
        await db.Turnouts.Where(turnout => turnout.MotionId == motion.Id && turnout.Unit == standing.Unit).ExecuteUpdateAsync(
            set => set.SetProperty(turnout => turnout.PersonId, recast.PersonId).SetProperty(turnout => turnout.ByAccountId, by.AccountId).SetProperty(turnout => turnout.Channel, Channel.Paper), cancel);
    }

    // A colleague who decides on the mark at this moment was first.
    private async Task Save(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(MeetingRefusals.ChangedMeanwhile);
        }
    }

    private Task<int> Cast(Motion motion, RecastBallot recast, CancellationToken cancel) => db.Run(
        new SqlText().Append("INSERT INTO ballots (Id, MotionId, Receipt, VoterId, Choices, Counted) VALUES (").Value(RandomNumberGenerator.GetBytes(16)).Append(", ").Value(motion.Id)
            .Append(", ").Value(recast.Receipt).Append(", ").Value(recast.PersonId).Append(", ").Value(Choices.Of(motion.Form, recast.Chosen).Text).Append(", 0)"), cancel);

    // What they had contested with their phone is settled by it.
    private async Task SettleMark(Motion motion, RecastBallot recast, Caller by, CancellationToken cancel)
    {
        var key = PresenceMark.KeyOf(motion.MeetingId, MarkKind.ContestedBallot, ContestingBallots.About(motion.Id, recast.PersonId));
        if (await db.PresenceMarks.FirstOrDefaultAsync(mark => mark.Key == key && mark.State == MarkState.Open, cancel) is { } mark)
            mark.Settle(by.AccountId, recast.Reason, time.GetUtcNow());
    }
}

/// <summary>Who votes anew in person, why, and what they say now.</summary>
public sealed record RecastBallot(Guid PersonId, IReadOnlyList<string> Chosen, string Reason, Nonce Nonce)
{
    /// <summary>Sending the same again is found again by it.</summary>
    public byte[] Receipt { get; } = SHA256.HashData([.. "recast"u8, .. Nonce.ToByteArray()]);
}
