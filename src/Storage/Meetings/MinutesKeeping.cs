using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Meetings.Forum;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.MySql;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Storage.Meetings;

/// <summary>Minutes from the draft to the board. What is not in the caller's care or sight is not there: nothing, or false.</summary>
public sealed class MinutesKeeping(ZiZhiJinDb db, AuditTrail audit, TimeProvider time)
{
    /// <summary>From what was recorded. Those that are there already are left as they are.</summary>
    /// <exception cref="RefusedException">The meeting is not closed yet.</exception>
    public async Task<MeetingMinutes?> Draft(Guid meetingId, Caller by, CancellationToken cancel)
    {
        var meeting = await db.Meetings.AsNoTracking().InCareOf(by, db, MeetingRoles.Helpers).FirstOrDefaultAsync(meeting => meeting.Id == meetingId, cancel);
        if (meeting is null) return null;
        if (meeting.Occasion.State != OccasionState.Closed) throw new RefusedException(MeetingRefusals.NotClosed);
        if (await Find(meetingId, cancel) is { } before)
        {
            audit.DidBefore();
            return before;
        }

        var motions = await db.Motions.AsNoTracking().Where(motion => motion.MeetingId == meetingId).OrderBy(motion => motion.Id).ToListAsync(cancel);
        var minutes = MeetingMinutes.Draft(meeting, MinutesDraft.Of(meeting, motions, (await db.AttendantsOf(meetingId, cancel)).Count, await Forum(meetingId, cancel)));
        db.MeetingMinutes.Add(minutes);
        audit.Did(by.AccountId, "minutes.draft", minutes.AreaId, meetingId);
        try
        {
            await db.SaveChangesAsync(cancel);
            return minutes;
        }
        catch (DbUpdateException e) when (MySqlErrors.IsUniqueViolation(e))
        {
            db.ChangeTracker.Clear();
            return await Find(meetingId, cancel);
        }
    }

    /// <param name="words">The text, and the version that whoever writes had before them.</param>
    /// <exception cref="RefusedException">They are published, or somebody else has written meanwhile: what stands stays.</exception>
    public Task<bool> Rewrite(Guid meetingId, (string Text, int Seen) words, Caller by, CancellationToken cancel) =>
        Step(meetingId, "minutes.rewrite", by, minutes =>
        {
            minutes.Rewrite(words.Text, words.Seen);
            return Task.CompletedTask;
        }, cancel);

    public Task<bool> Publish(Guid meetingId, Caller by, CancellationToken cancel) =>
        Step(meetingId, "minutes.publish", by, async minutes => minutes.Publish(await ConfirmationsOf(minutes, cancel), time.GetUtcNow()), cancel);

    /// <summary>Somebody who was there has read them. Counts once, for this version.</summary>
    public async Task<bool> Confirm(Guid meetingId, int version, Caller by, CancellationToken cancel)
    {
        if (by.PersonId is not { } me || !await db.Meetings.OpenTo(by).AnyAsync(meeting => meeting.Id == meetingId, cancel) || await Find(meetingId, cancel) is not { } minutes) return false;
        if (!await WasThere(meetingId, me, cancel)) throw new RefusedException(MeetingRefusals.WasNotThere);
        if (minutes.PublishedAt is not null) throw new RefusedException(MeetingRefusals.MinutesPublished);
        var (meeting, person) = (meetingId.ToByteArray(true), me.ToByteArray(true));
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO minutes_confirmations (MeetingId, PersonId, Version, At) SELECT MeetingId, {person}, Version, {time.GetUtcNow().UtcDateTime} FROM meeting_minutes
            WHERE MeetingId = {meeting} AND Version = {version} AND PublishedAt IS NULL ON DUPLICATE KEY UPDATE At = IF(minutes_confirmations.Version = VALUES(Version), minutes_confirmations.At, VALUES(At)), Version = VALUES(Version)
            """, cancel);
        return await Stands(meetingId, me, version, cancel) ? true : throw new RefusedException(await WhyNot(meetingId, cancel));
    }

    /// <summary>Published ones whoever sees the meeting; before, those who were there, and staff in whose care they are.</summary>
    public async Task<MeetingMinutes?> Read(Guid meetingId, Caller by, CancellationToken cancel)
    {
        if (!await db.Meetings.SeenBy(by, db).AnyAsync(meeting => meeting.Id == meetingId, cancel) || await Find(meetingId, cancel) is not { } minutes) return null;
        var mayReadDrafts = minutes.PublishedAt is not null || (by.PersonId is { } me && await WasThere(meetingId, me, cancel))
            || await db.Meetings.InCareOf(by, db, MeetingRoles.Readers).AnyAsync(meeting => meeting.Id == meetingId, cancel);
        return mayReadDrafts ? minutes : null;
    }

    /// <summary>How many who were there confirmed the version that stands. Whose check-in was taken back since counts no more.</summary>
    public async Task<int> ConfirmationsOf(MeetingMinutes minutes, CancellationToken cancel)
    {
        var confirmed = await db.MinutesConfirmations.Where(one => one.MeetingId == minutes.MeetingId && one.Version == minutes.Version).Select(one => one.PersonId).ToListAsync(cancel);
        var persons = (await db.RootsOf(confirmed, cancel)).Values.ToHashSet();
        return confirmed.Count == 0 ? 0 : (await db.AttendantsOf(minutes.MeetingId, cancel)).Count(one => persons.Contains(one.PersonId));
    }

    private async Task<IReadOnlyList<string>> Forum(Guid meetingId, CancellationToken cancel) =>
    [
        .. ForumMinutes.Lines(
            await db.Speakers.AsNoTracking().Where(speaker => speaker.MeetingId == meetingId).ToListAsync(cancel),
            await db.WrittenQuestions.AsNoTracking().Where(question => question.MeetingId == meetingId).OrderBy(question => question.Id).ToListAsync(cancel)),
    ];

    private Task<MeetingMinutes?> Find(Guid meetingId, CancellationToken cancel) =>
        db.MeetingMinutes.AsNoTracking().FirstOrDefaultAsync(minutes => minutes.MeetingId == meetingId, cancel);

    private async Task<bool> WasThere(Guid meetingId, Guid person, CancellationToken cancel)
    {
        var entries = await db.EntriesOf(person, cancel);
        return await db.CheckIns.AnyAsync(one => one.OccasionId == meetingId && entries.Contains(one.PersonId) && one.UndoneAt == null, cancel);
    }

    // Only what is kept, of the version that stands now, is acknowledged.
    private Task<bool> Stands(Guid meetingId, Guid person, int version, CancellationToken cancel) =>
        db.MinutesConfirmations.AnyAsync(one => one.MeetingId == meetingId && one.PersonId == person && one.Version == version
            && db.MeetingMinutes.Any(minutes => minutes.MeetingId == meetingId && minutes.Version == version), cancel);

    private async Task<Refusal> WhyNot(Guid meetingId, CancellationToken cancel) =>
        (await Find(meetingId, cancel))?.PublishedAt is null ? MeetingRefusals.MinutesChanged : MeetingRefusals.MinutesPublished;

    private async Task<bool> Step(Guid meetingId, string act, Caller by, Func<MeetingMinutes, Task> step, CancellationToken cancel)
    {
        if (!await db.Meetings.InCareOf(by, db, MeetingRoles.Helpers).AnyAsync(meeting => meeting.Id == meetingId, cancel)
            || await db.MeetingMinutes.FirstOrDefaultAsync(minutes => minutes.MeetingId == meetingId, cancel) is not { } minutes) return false;

        await step(minutes);
        audit.Did(by.AccountId, act, minutes.AreaId, meetingId);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(MeetingRefusals.MinutesRewritten);
        }

        return true;
    }
}
