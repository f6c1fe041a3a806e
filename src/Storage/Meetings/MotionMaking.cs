using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Storage.Meetings;

/// <summary>How motions come onto an agenda and are opened for voting. What is not in the caller's care is not there: nothing, or false.</summary>
public sealed class MotionMaking(ZiZhiJinDb db, AreaRules rules, AuditTrail audit, TimeProvider time)
{
    public async Task<Guid?> Put(Guid meetingId, MotionOutline outline, Caller by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        await db.Hold(meetingId, cancel);
        var meeting = await db.Meetings.InCareOf(by, db, MeetingRoles.Makers).FirstOrDefaultAsync(meeting => meeting.Id == meetingId, cancel);
        if (meeting is null) return null;
        if (meeting.Occasion.State is OccasionState.Closed or OccasionState.Cancelled) throw new RefusedException(PresenceRefusals.StepFrom(meeting.Occasion.State));

        var motion = Motion.Put(meeting, outline, time.GetUtcNow());
        db.Motions.Add(motion);
        audit.Did(by.AccountId, "motion.put", motion.AreaId, motion.Id);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return motion.Id;
    }

    public Task<bool> Rewrite(Guid motionId, MotionOutline outline, Caller by, CancellationToken cancel) =>
        Step(motionId, "motion.rewrite", by, motion =>
        {
            motion.Rewrite(outline);
            return Task.CompletedTask;
        }, cancel);

    public Task<bool> Withdraw(Guid motionId, Caller by, CancellationToken cancel) =>
        Step(motionId, "motion.withdraw", by, motion =>
        {
            motion.Withdraw();
            return Task.CompletedTask;
        }, cancel);

    /// <summary>The vote begins: from now on everybody is asked the same.</summary>
    public Task<bool> Open(Guid motionId, Caller by, CancellationToken cancel) =>
        Step(motionId, "motion.open", by, async motion =>
        {
            var occasion = await db.Occasions.AsNoTracking().FirstAsync(occasion => occasion.Id == motion.MeetingId, cancel);
            RefusedException.ThrowIf(BallotPolicy.CheckBegin(occasion, time.GetUtcNow()));
            var inForce = await rules.Of(motion.AreaId, ShanghaiTime.DayOf(occasion.StartsAt).Year, cancel) ?? throw new RefusedException(CommunityRefusals.AreaWithoutPolicy);
            motion.Begin(inForce.Stamp, time.GetUtcNow());
        }, cancel);

    private async Task<bool> Step(Guid motionId, string act, Caller by, Func<Motion, Task> step, CancellationToken cancel)
    {
        var mine = db.Motions.InCareOf(by, db, MeetingRoles.Makers).Where(motion => motion.Id == motionId);
        if (await mine.Select(motion => (Guid?)motion.MeetingId).FirstOrDefaultAsync(cancel) is not { } meetingId) return false;

        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        await db.Hold(meetingId, cancel);
        var motion = await mine.FirstAsync(cancel);
        await step(motion);
        audit.Did(by.AccountId, act, motion.AreaId, motionId);
        try
        {
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(MeetingRefusals.ChangedMeanwhile);
        }

        return true;
    }
}
