using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Meetings;

/// <summary>Ends a vote: waits for the ballots that are being written at this moment, counts once, and keeps what came out.</summary>
public sealed class MotionClosing(ZiZhiJinDb db, AuditTrail audit, TimeProvider time)
{
    /// <summary>Closing again gives the same result. Nothing when the motion is not in the caller's care.</summary>
    public async Task<MotionResult?> Close(Guid motionId, Caller by, CancellationToken cancel)
    {
        if (!await db.Motions.InCareOf(by, db, MeetingRoles.Makers).AnyAsync(motion => motion.Id == motionId, cancel)) return null;
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var motion = (await db.Motions.FromSql($"SELECT * FROM motions WHERE Id = {motionId.ToByteArray(true)} FOR UPDATE").ToListAsync(cancel)).Single();
        if (motion.Result is { } before)
        {
            audit.DidBefore();
            return before;
        }

        var result = BallotCount.Of(motion.Form, motion.Rule, await Cast(motionId, cancel), await ElectorateOf(motion, cancel));
        motion.Close(result, time.GetUtcNow());
        audit.Did(by.AccountId, "motion.close", motion.AreaId, motionId);
        await db.SaveChangesAsync(cancel);
        await Cover(motion, cancel);
        await transaction.CommitAsync(cancel);
        return result;
    }

    private async Task<IReadOnlyList<CastAlike>> Cast(Guid motionId, CancellationToken cancel)
    {
        var alike = await db.Ballots.Where(ballot => ballot.MotionId == motionId).GroupBy(ballot => ballot.Choices).Select(ballots => new { ballots.Key, Count = ballots.Count() }).ToListAsync(cancel);
        var turnout = await db.Turnouts.CountAsync(turnout => turnout.MotionId == motionId, cancel);
        if (alike.Sum(ballots => ballots.Count) != turnout) throw new InvalidOperationException($"{turnout} voted, and there are {alike.Sum(ballots => ballots.Count)} ballots.");
        return [.. alike.Select(ballots => new CastAlike(new Choices(ballots.Key), ballots.Count))];
    }

    private async Task<Electorate> ElectorateOf(Motion motion, CancellationToken cancel)
    {
        var roster = db.Persons.OnRoster().Where(person => person.AreaId == motion.AreaId);
        var here = await Present(motion, cancel);
        return motion.Unit == VotingUnit.Person
            ? new(await here.CountAsync(cancel), await roster.CountAsync(cancel))
            : new(await here.Select(person => person.Household).Distinct().CountAsync(cancel), await roster.Select(person => person.Household).Distinct().CountAsync(cancel));
    }

    // Whoever was checked in under an entry that was merged since is the person whom it is now, in that person's household.
    private async Task<IQueryable<Person>> Present(Motion motion, CancellationToken cancel)
    {
        var checkIns = db.CheckIns.Where(one => one.OccasionId == motion.MeetingId && one.UndoneAt == null);
        var merged = await checkIns.Join(db.Persons.Where(person => person.MergedInto != null), one => one.PersonId, person => person.Id, (_, person) => person.Id).ToListAsync(cancel);
        var roots = (await db.RootsOf(merged, cancel)).Values.Distinct().ToList();
        return db.Persons.Where(person => person.AreaId == motion.AreaId && person.MergedInto == null && (roots.Contains(person.Id) || checkIns.Any(one => one.PersonId == person.Id)));
    }

    // The server remembers of every row by which transaction it was last written, and a ballot shared its with the voter's row. Now all ballots
    // of the motion are written by one. And what households are known by is not kept longer than it is needed.
    private async Task Cover(Motion motion, CancellationToken cancel)
    {
        await db.Ballots.Where(ballot => ballot.MotionId == motion.Id).ExecuteUpdateAsync(set => set.SetProperty(ballot => ballot.Counted, true), cancel);
        if (motion.Unit == VotingUnit.Household)
            await db.Run(new SqlText().Append("UPDATE ballot_turnouts SET Unit = UNHEX(SHA2(CONCAT(Unit, PersonId), 256)) WHERE MotionId = ").Value(motion.Id), cancel);
    }
}
