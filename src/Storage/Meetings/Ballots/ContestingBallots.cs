using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence.Marks;
using ZiZhiJin.MySql;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Meetings.Ballots;

/// <summary>
/// A resident says that somebody else voted as them. It is written down for staff and for the audit, whatever can be done about it: of a named motion
/// they vote anew in person while it is open; of a secret one nobody can find the ballot without its receipt, and they are told so.
/// </summary>
public sealed class ContestingBallots(ZiZhiJinDb db, TimeProvider time)
{
    /// <summary>The mark, now or as it was made the first time. Nothing when the caller knows of no such motion.</summary>
    /// <exception cref="RefusedException">Nobody voted as them; or the mark is made, and the ballot cannot be found or changed any more.</exception>
    public async Task<PresenceMark?> Contest(Guid motionId, Caller by, CancellationToken cancel)
    {
        var motion = await db.Motions.AsNoTracking().FirstOrDefaultAsync(motion => motion.Id == motionId, cancel);
        if (motion is null || motion.AreaId != by.AreaId || by.PersonId is not { } me) return null;
        if (motion.State is MotionState.Draft or MotionState.Withdrawn) throw new RefusedException(MeetingRefusals.StepFrom(motion.State));

        var mark = await Mark(motion, me, cancel);
        if (motion.IsSecret) throw new RefusedException(MeetingRefusals.SecretNotFound);
        return motion.State == MotionState.Open ? mark : throw new RefusedException(MeetingRefusals.ContestedTooLate);
    }

    /// <summary>What a contested ballot is marked under.</summary>
    public static string About(Guid motionId, Guid personId) => $"{motionId:N}:{personId:N}";

    private async Task<PresenceMark> Mark(Motion motion, Guid me, CancellationToken cancel)
    {
        var key = PresenceMark.KeyOf(motion.MeetingId, MarkKind.ContestedBallot, About(motion.Id, me));
        if (await Find(key, cancel) is { } before) return before;
        var entries = await db.EntriesOf(me, cancel);
        var cast = await db.Turnouts.AsNoTracking().Where(turnout => turnout.MotionId == motion.Id && entries.Contains(turnout.PersonId)).ToListAsync(cancel);
        if (cast.Count == 0) throw new RefusedException(MeetingRefusals.NothingToRecast);
        var occasion = await db.Occasions.AsNoTracking().FirstAsync(one => one.Id == motion.MeetingId, cancel);
        var evidence = new MarkEvidence { Persons = [me], Accounts = [.. cast.Select(turnout => turnout.ByAccountId).Distinct()] };
        return await Save(PresenceMark.Find(occasion, MarkKind.ContestedBallot, About(motion.Id, me), evidence, time.GetUtcNow()), cancel);
    }

    private async Task<PresenceMark> Save(PresenceMark mark, CancellationToken cancel)
    {
        try
        {
            db.PresenceMarks.Add(mark);
            await db.SaveChangesAsync(cancel);
            return mark;
        }
        catch (DbUpdateException e) when (MySqlErrors.IsUniqueViolation(e))
        {
            return (await Find(mark.Key, cancel))!;
        }
    }

    private Task<PresenceMark?> Find(string key, CancellationToken cancel) => db.PresenceMarks.AsNoTracking().FirstOrDefaultAsync(mark => mark.Key == key, cancel);
}
