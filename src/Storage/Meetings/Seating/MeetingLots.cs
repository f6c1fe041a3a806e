using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Lots;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Encryption;
using ZiZhiJin.Storage.Outbox;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Storage.Meetings.Seating;

/// <summary>Drawing lots for the places of a meeting: prepared with its draft, drawn once after registration has closed. What is not in the caller's care is not there: nothing, or false.</summary>
public sealed class MeetingLots(ZiZhiJinDb db, KeyRing ring, AuditTrail audit, TimeProvider time)
{
    /// <summary>Lots were drawn: those with a place are told, and those who wait.</summary>
    public const string Drawn = "lottery.drawn";

    private const string Field = "lottery-seed";

    /// <summary>Another closing time keeps the seed. Returns its hash.</summary>
    /// <exception cref="RefusedException">It is announced, has no number of places, or the time is none.</exception>
    public async Task<string?> Prepare(Guid meetingId, DateTimeOffset closesAt, Caller by, CancellationToken cancel)
    {
        if (await AreaOf(meetingId, by, cancel) is not { } area) return null;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var occasion = await db.LockOccasion(meetingId, cancel);
        occasion.DrawLots(closesAt, time.GetUtcNow());
        var lottery = await Find(meetingId, cancel) ?? db.Add(Lottery.Prepare(meetingId, NewSeed(meetingId), by.AccountId, time.GetUtcNow())).Entity;
        audit.Did(by.AccountId, "meeting.prepare-lots", area, meetingId, lottery.SeedHash);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return lottery.SeedHash;
    }

    /// <summary>Places go in the order of arrival after all. Only while it is a draft.</summary>
    public async Task<bool> GiveUp(Guid meetingId, Caller by, CancellationToken cancel)
    {
        if (await AreaOf(meetingId, by, cancel) is not { } area) return false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        (await db.LockOccasion(meetingId, cancel)).DrawLots(null, time.GetUtcNow());
        if (await Find(meetingId, cancel) is { } lottery) db.Remove(lottery);
        audit.Did(by.AccountId, "meeting.give-up-lots", area, meetingId);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>Drawing again, or by two at once, gives the one result.</summary>
    /// <exception cref="RefusedException">Registration goes on, there are no lots, or the seed is not the one whose hash was published.</exception>
    public async Task<Lottery?> Draw(Guid meetingId, Caller by, CancellationToken cancel)
    {
        if (await AreaOf(meetingId, by, cancel) is not { } area) return null;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var occasion = await db.LockOccasion(meetingId, cancel);
        if (await Find(meetingId, cancel) is { DrawnAt: not null } before)
        {
            audit.DidBefore();
            return before;
        }

        RefusedException.ThrowIf(LotteryPolicy.CheckDrawing(occasion, time.GetUtcNow()));
        var lottery = await Carry(occasion, by, cancel);
        audit.Did(by.AccountId, "meeting.draw-lots", area, meetingId, $"{lottery.Order.Count} numbers");
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return lottery;
    }

    /// <summary>What is published of it, for whoever sees the meeting.</summary>
    public async Task<(Lottery Lottery, Occasion Occasion)?> Of(Guid meetingId, Caller by, CancellationToken cancel)
    {
        var meeting = await db.Meetings.AsNoTracking().SeenBy(by, db).FirstOrDefaultAsync(meeting => meeting.Id == meetingId, cancel);
        return meeting is not null && await db.Lotteries.AsNoTracking().FirstOrDefaultAsync(one => one.OccasionId == meetingId, cancel) is { } lottery ? (lottery, meeting.Occasion) : null;
    }

    private async Task<Lottery> Carry(Occasion occasion, Caller by, CancellationToken cancel)
    {
        var lottery = await Find(occasion.Id, cancel) ?? throw new RefusedException(LotteryRefusals.NoLots);
        var taking = await db.LiveRegistrations(occasion.Id).ToDictionaryAsync(one => one.Arrival, cancel);
        lottery.Draw((Open(lottery), by.AccountId), taking.Keys, occasion.OpenPlaces, time.GetUtcNow());
        foreach (var (place, number) in lottery.Order.Index()) taking[number].Draw(occasion.Arrivals + 1 + place);
        occasion.LotsAreDrawn(taking.Count);
        db.Outbox.AddRange(((bool[])[true, false]).Select(hasPlace => OutboxRow.Of(Drawn, occasion.AreaId, new { OccasionId = occasion.Id, HasPlace = hasPlace }, time.GetUtcNow())));
        return lottery;
    }

    // One that cannot be opened was exchanged, as one was whose hash is another.
    private string Open(Lottery lottery)
    {
        try
        {
            return ring.Open(lottery.OccasionId, Field, lottery.SealedSeed);
        }
        catch (CryptographicException)
        {
            throw new RefusedException(LotteryRefusals.SeedTampered);
        }
    }

    private (string Seed, byte[] Sealed) NewSeed(Guid meetingId)
    {
        var seed = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(LotteryOrder.SeedBytes));
        return (seed, ring.Seal(meetingId, Field, seed));
    }

    private Task<Lottery?> Find(Guid meetingId, CancellationToken cancel) => db.Lotteries.FirstOrDefaultAsync(one => one.OccasionId == meetingId, cancel);

    private Task<Guid?> AreaOf(Guid meetingId, Caller by, CancellationToken cancel) =>
        db.Meetings.InCareOf(by, db, MeetingRoles.Makers).Where(meeting => meeting.Id == meetingId).Select(meeting => (Guid?)meeting.AreaId).FirstOrDefaultAsync(cancel);
}
