using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Storage.Meetings;

/// <summary>How a committee convenes its meetings and brings them to an end. What is not in its care is not there: nothing, or false.</summary>
public sealed class MeetingPlanning(ZiZhiJinDb db, AreaRules rules, AuditTrail audit, TimeProvider time)
{
    public async Task<Guid?> Plan((Guid AreaId, MeetingKind Kind) of, MeetingOutline outline, Caller by, CancellationToken cancel)
    {
        var mine = db.Areas.Within(by.ScopeOf(MeetingRoles.Makers));
        if (!await mine.AnyAsync(area => area.Id == of.AreaId && area.Kind == AreaKind.Neighbourhood, cancel)) return null;

        var meeting = Meeting.Draft(of, outline, by.AccountId, time.GetUtcNow());
        db.Meetings.Add(meeting);
        audit.Did(by.AccountId, "meeting.plan", meeting.AreaId, meeting.Id);
        await db.SaveChangesAsync(cancel);
        return meeting.Id;
    }

    /// <summary>Once it is announced, its publicity starts anew.</summary>
    public async Task<bool> Replan(Guid meetingId, MeetingOutline outline, Caller by, CancellationToken cancel)
    {
        if (await InCareOf(by, meetingId, cancel) is not { } meeting) return false;
        var publicity = meeting.Occasion.State == OccasionState.Announced ? await PublicityOf(meeting, ShanghaiTime.DayOf(outline.Times.StartsAt).Year, cancel) : default;
        meeting.Replan(outline, publicity, time.GetUtcNow());
        return await Save(meeting, "meeting.replan", by, cancel);
    }

    /// <summary>Residents see it, register, and have to be able to for as many full days as the rules ask.</summary>
    public async Task<bool> Announce(Guid meetingId, Caller by, CancellationToken cancel)
    {
        if (await InCareOf(by, meetingId, cancel) is not { } meeting) return false;
        meeting.Announce(await PublicityOf(meeting, meeting.Year, cancel), time.GetUtcNow());
        return await Save(meeting, "meeting.announce", by, cancel);
    }

    /// <param name="headCount">How many heads were counted, to be held against the check-ins.</param>
    public Task<bool> Close(Guid meetingId, int? headCount, Caller by, CancellationToken cancel) =>
        End(meetingId, "meeting.close", by, occasion => occasion.Close(headCount, time.GetUtcNow()), cancel);

    public Task<bool> Cancel(Guid meetingId, Caller by, CancellationToken cancel) => End(meetingId, "meeting.cancel", by, occasion => occasion.Cancel(), cancel);

    // Whoever opens a vote holds the occasion as well: either it is seen here, or the meeting is seen to be over there.
    private async Task<bool> End(Guid meetingId, string act, Caller by, Action<Occasion> end, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        await db.Hold(meetingId, cancel);
        if (await InCareOf(by, meetingId, cancel) is not { } meeting) return false;
        if (await db.Motions.AnyAsync(motion => motion.MeetingId == meetingId && motion.State == MotionState.Open, cancel)) throw new RefusedException(MeetingRefusals.VotesOpen);
        end(meeting.Occasion);
        await Save(meeting, act, by, cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private async Task<MeetingPublicity> PublicityOf(Meeting meeting, int year, CancellationToken cancel) =>
        MeetingPublicity.Of(meeting.Kind, await rules.Of(meeting.AreaId, year, cancel) ?? throw new RefusedException(CommunityRefusals.AreaWithoutPolicy));

    private Task<Meeting?> InCareOf(Caller by, Guid meetingId, CancellationToken cancel) =>
        db.Meetings.InCareOf(by, db, MeetingRoles.Makers).FirstOrDefaultAsync(meeting => meeting.Id == meetingId, cancel);

    private async Task<bool> Save(Meeting meeting, string act, Caller by, CancellationToken cancel)
    {
        audit.Did(by.AccountId, act, meeting.AreaId, meeting.Id);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(PresenceRefusals.ChangedMeanwhile);
        }

        return true;
    }
}
