using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Seats;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Outbox;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Storage.Meetings.Seating;

/// <summary>Seats of a meeting that are kept for whom it concerns, and let go again. What is not in the caller's care is not there: nothing, or false.</summary>
public sealed class MeetingSeats(ZiZhiJinDb db, AuditTrail audit, TimeProvider time)
{
    /// <summary>Sending the same again keeps no more.</summary>
    /// <exception cref="RefusedException">There are not so many places left, or the person has registered.</exception>
    public async Task<KeptSeats?> Keep(Guid meetingId, SeatWish wish, Nonce nonce, Caller by, CancellationToken cancel)
    {
        if (await AreaOf(meetingId, by, cancel) is not { } area || !await IsThere(wish.PersonId, area, cancel)) return null;
        var key = nonce.ToByteArray();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var occasion = await db.LockOccasion(meetingId, cancel);
        if (await db.KeptSeats.FirstOrDefaultAsync(one => one.OccasionId == meetingId && one.Nonce == key, cancel) is { } before)
        {
            audit.DidBefore();
            return before;
        }

        if (await HasRegistered(meetingId, wish.PersonId, cancel)) throw new RefusedException(SeatRefusals.Registered);
        occasion.KeepSeats(wish.Seats, occasion.AwaitsDrawing ? 0 : await db.LiveRegistrations(meetingId).CountAsync(cancel));
        var seats = db.Add(KeptSeats.Keep(meetingId, wish, (by.AccountId, nonce), time.GetUtcNow())).Entity;
        audit.Did(by.AccountId, "meeting.keep-seats", area, meetingId, $"{wish.Seats} seats");
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return seats;
    }

    /// <summary>Keeps only so many of them from now on. Those who wait longest move up, and are told.</summary>
    public async Task<bool> Release(Guid meetingId, Guid seatsId, int left, Caller by, CancellationToken cancel)
    {
        if (await AreaOf(meetingId, by, cancel) is not { } area) return false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var occasion = await db.LockOccasion(meetingId, cancel);
        var seats = await db.KeptSeats.FirstOrDefaultAsync(one => one.Id == seatsId && one.OccasionId == meetingId, cancel);
        if (seats is null) return false;
        if (seats.Release(left, time.GetUtcNow()) is > 0 and var freed)
        {
            await MoveUp(occasion, freed, cancel);
            occasion.FreeSeats(freed);
        }

        audit.Did(by.AccountId, "meeting.release-seats", area, meetingId, $"{seats.Seats - seats.Left} of {seats.Seats} seats");
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    public async Task<List<KeptSeats>?> Of(Guid meetingId, Caller by, CancellationToken cancel) =>
        await db.Meetings.InCareOf(by, db, MeetingRoles.Readers).AnyAsync(meeting => meeting.Id == meetingId, cancel)
            ? await db.KeptSeats.AsNoTracking().Where(one => one.OccasionId == meetingId).OrderBy(one => one.Id).ToListAsync(cancel)
            : null;

    private async Task MoveUp(Occasion occasion, int freed, CancellationToken cancel)
    {
        if (occasion.AwaitsDrawing || occasion.OpenPlaces is not { } places) return;
        var next = await db.LiveRegistrations(occasion.Id).OrderBy(one => one.Arrival).Skip(places).Take(freed).Select(one => one.PersonId).ToListAsync(cancel);
        db.Outbox.AddRange(next.Select(person => OutboxRow.Of(Registrations.MovedUp, occasion.AreaId, new { OccasionId = occasion.Id, PersonId = person }, time.GetUtcNow())));
    }

    private async Task<bool> HasRegistered(Guid meetingId, Guid? personId, CancellationToken cancel)
    {
        if (personId is not { } person) return false;
        var entries = await db.EntriesOf(person, cancel);
        return await db.LiveRegistrations(meetingId).AnyAsync(one => entries.Contains(one.PersonId), cancel);
    }

    private async Task<bool> IsThere(Guid? personId, Guid area, CancellationToken cancel) =>
        personId is not { } id || await db.Persons.OnRoster().AnyAsync(person => person.Id == id && person.AreaId == area, cancel);

    private Task<Guid?> AreaOf(Guid meetingId, Caller by, CancellationToken cancel) =>
        db.Meetings.InCareOf(by, db, MeetingRoles.Makers).Where(meeting => meeting.Id == meetingId).Select(meeting => (Guid?)meeting.AreaId).FirstOrDefaultAsync(cancel);
}
