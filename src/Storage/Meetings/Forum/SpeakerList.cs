using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Meetings.Forum;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Storage.Meetings.Forum;

/// <summary>Who speaks after whom at a meeting. One change at a time, so that the order has no ties. What is not the caller's is not there: nothing, or false.</summary>
public sealed class SpeakerList(ZiZhiJinDb db, AuditTrail audit, TimeProvider time)
{
    /// <summary>Whoever has a turn already keeps it, and repeating a request gives its turn, whatever became of it.</summary>
    /// <exception cref="RefusedException">The meeting is over, or they are neither registered nor there.</exception>
    public async Task<Speaker?> Join(Guid meetingId, Nonce nonce, Caller by, CancellationToken cancel)
    {
        if (by.PersonId is not { } person || !await db.Meetings.OpenTo(by).AnyAsync(meeting => meeting.Id == meetingId, cancel)) return null;
        return await Add(meetingId, new(person, by.AccountId, nonce, ByHand: false), cancel);
    }

    /// <summary>Staff enter somebody of the roster who has no phone.</summary>
    public async Task<Speaker?> Enter(Guid meetingId, Guid personId, Nonce nonce, Caller by, CancellationToken cancel)
    {
        if (await AreaOf(meetingId, by, cancel) is not { } area || !await db.Persons.OnRoster().AnyAsync(person => person.Id == personId && person.AreaId == area, cancel)) return null;
        audit.Did(by.AccountId, "meeting.enter-speaker", area, meetingId, $"person {personId}");
        return await Add(meetingId, new(personId, by.AccountId, nonce, ByHand: true), cancel);
    }

    /// <summary>Gives up the turn, if there is one.</summary>
    public async Task<bool> Withdraw(Guid meetingId, Caller by, CancellationToken cancel)
    {
        if (by.PersonId is not { } person || !await db.Meetings.OpenTo(by).AnyAsync(meeting => meeting.Id == meetingId, cancel)) return false;
        var entries = await db.EntriesOf(person, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.LockOccasion(meetingId, cancel);
        (await Turns(meetingId, cancel)).Find(turn => turn.IsLive && entries.Contains(turn.PersonId))?.Withdraw(time.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>The next in the order of arrival. Until whoever was called has spoken or was passed over, it is they.</summary>
    /// <exception cref="RefusedException">Nobody waits.</exception>
    public Task<Speaker?> CallNext(Guid meetingId, Caller by, CancellationToken cancel) => Step(meetingId, "meeting.call-speaker", by, turns =>
    {
        if (turns.Find(turn => turn.State == SpeakerState.Called) is { } called) return called;
        var next = turns.Find(turn => turn.State == SpeakerState.Waiting) ?? throw new RefusedException(ForumRefusals.NobodyWaits);
        next.Call(time.GetUtcNow());
        return next;
    }, cancel);

    public Task<Speaker?> Finish(Guid meetingId, Guid speakerId, bool hasSpoken, Caller by, CancellationToken cancel) => Step(meetingId, "meeting.finish-speaker", by, turns =>
    {
        var turn = turns.Find(turn => turn.Id == speakerId);
        turn?.Finish(hasSpoken, time.GetUtcNow());
        return turn;
    }, cancel);

    /// <summary>All turns in their order, for whoever sees the meeting.</summary>
    public async Task<List<Speaker>?> Of(Guid meetingId, Caller by, CancellationToken cancel) => await db.Meetings.SeenBy(by, db).AnyAsync(meeting => meeting.Id == meetingId, cancel)
        ? await db.Speakers.AsNoTracking().Where(turn => turn.MeetingId == meetingId).OrderBy(turn => turn.Number).ToListAsync(cancel)
        : null;

    private async Task<Speaker> Add(Guid meetingId, SpeakerWish wish, CancellationToken cancel)
    {
        var (entries, key) = (await db.EntriesOf(wish.PersonId, cancel), wish.Nonce.ToByteArray());
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var occasion = await db.LockOccasion(meetingId, cancel);
        var turns = await Turns(meetingId, cancel);
        var mine = turns.FindAll(turn => entries.Contains(turn.PersonId));
        if ((mine.Find(turn => turn.Nonce.AsSpan().SequenceEqual(key)) ?? mine.Find(turn => turn.IsLive)) is not { } turn)
        {
            RefusedException.ThrowIf(ForumPolicy.Check(occasion, time.GetUtcNow()));
            if (!wish.ByHand && !await IsComing(meetingId, entries, cancel)) throw new RefusedException(ForumRefusals.NotComing);
            turn = db.Add(Speaker.Join(meetingId, 1 + (turns.Count == 0 ? 0 : turns[^1].Number), wish, time.GetUtcNow())).Entity;
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return turn;
    }

    private async Task<Speaker?> Step(Guid meetingId, string act, Caller by, Func<List<Speaker>, Speaker?> step, CancellationToken cancel)
    {
        if (await AreaOf(meetingId, by, cancel) is not { } area) return null;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.LockOccasion(meetingId, cancel);
        if (step(await Turns(meetingId, cancel)) is not { } turn) return null;
        audit.Did(by.AccountId, act, area, meetingId, $"turn {turn.Number}: {turn.State}");
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return turn;
    }

    private Task<List<Speaker>> Turns(Guid meetingId, CancellationToken cancel) =>
        db.Speakers.Where(turn => turn.MeetingId == meetingId).OrderBy(turn => turn.Number).ToListAsync(cancel);

    private async Task<bool> IsComing(Guid meetingId, IReadOnlySet<Guid> entries, CancellationToken cancel) =>
        await db.LiveRegistrations(meetingId).AnyAsync(one => entries.Contains(one.PersonId), cancel)
        || await db.CheckIns.AnyAsync(one => one.OccasionId == meetingId && one.UndoneAt == null && entries.Contains(one.PersonId), cancel)
        || await db.KeptSeats.AnyAsync(seats => seats.OccasionId == meetingId && seats.Left > 0 && seats.PersonId != null && entries.Contains(seats.PersonId.Value), cancel);

    private Task<Guid?> AreaOf(Guid meetingId, Caller by, CancellationToken cancel) =>
        db.Meetings.InCareOf(by, db, MeetingRoles.Helpers).Where(meeting => meeting.Id == meetingId).Select(meeting => (Guid?)meeting.AreaId).FirstOrDefaultAsync(cancel);
}
