using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Lots;
using ZiZhiJin.Domain.Presence.Seats;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Storage.Presence;

/// <summary>
/// Takes and gives back places at an occasion. One at a time per occasion, so that the order of arrival has no gaps and no ties.
/// What stands under an entry of the roster that was merged since is the person's own.
/// </summary>
public sealed class Registrations(ZiZhiJinDb db, TimeProvider time)
{
    /// <summary>Somebody who waited has a place.</summary>
    public const string MovedUp = "registration.moved-up";

    /// <summary>Repeating the request changes nothing; whoever cancelled and registers again comes last.</summary>
    /// <exception cref="RefusedException">The occasion takes no registrations now.</exception>
    public Task<Place?> Take(Guid occasionId, (Guid PersonId, Guid ByAccountId) who, Nonce nonce, CancellationToken cancel) =>
        Take(occasionId, new Registrant(who.PersonId, who.ByAccountId, AsVolunteer: false), nonce, cancel);

    /// <inheritdoc cref="Take(Guid, ValueTuple{Guid, Guid}, Nonce, CancellationToken)"/>
    public async Task<Place?> Take(Guid occasionId, Registrant who, Nonce nonce, CancellationToken cancel)
    {
        var entries = await db.EntriesOf(who.PersonId, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var occasion = await Lock(occasionId, cancel);
        RefusedException.ThrowIf(RegistrationPolicy.Check(occasion, time.GetUtcNow()));
        var own = await Of(occasionId, entries).ToListAsync(cancel);
        var mine = own.Find(one => one.CancelledAt is null) ?? own.Find(one => one.IsRepeat(nonce)) ?? own.Find(one => one.PersonId == who.PersonId);
        if (mine is null || (mine.CancelledAt is not null && !mine.IsRepeat(nonce)))
        {
            if (occasion.Kept > 0 && await HasKeptSeat(occasionId, entries, cancel)) throw new RefusedException(SeatRefusals.SeatIsKept);
            mine = await Arrive(mine, occasion, who, nonce, cancel);
        }

        else if (mine.CancelledAt is null && !mine.IsRepeat(nonce) && mine.AsVolunteer != who.AsVolunteer)
        {
            mine.Come(who.AsVolunteer);
            await db.SaveChangesAsync(cancel);
        }

        var place = mine.CancelledAt is null ? await PlaceOf(mine, occasion, cancel) : null;
        await transaction.CommitAsync(cancel);
        return place;
    }

    /// <summary>Whoever waits longest moves up, and is told. Cancelling twice is one cancelling.</summary>
    /// <exception cref="RefusedException">The occasion is over.</exception>
    public async Task Cancel(Guid occasionId, Guid personId, CancellationToken cancel)
    {
        var entries = await db.EntriesOf(personId, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var occasion = await Lock(occasionId, cancel);
        RefusedException.ThrowIf(RegistrationPolicy.Check(occasion, time.GetUtcNow()));
        var mine = await Of(occasionId, entries).Where(one => one.CancelledAt == null).ToListAsync(cancel);
        if (mine.Count == 0) return;

        db.Outbox.AddRange((await MovingUp(occasion, mine, cancel)).Select(next => OutboxRow.Of(MovedUp, occasion.AreaId, new { OccasionId = occasionId, PersonId = next }, time.GetUtcNow())));
        foreach (var one in mine) one.Cancel(time.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Where the person with these entries stands; under several, the best.</summary>
    public async Task<Place?> Find(Occasion occasion, IReadOnlySet<Guid> entries, CancellationToken cancel) =>
        await Live(occasion.Id).Where(one => entries.Contains(one.PersonId)).OrderBy(one => one.Arrival).FirstOrDefaultAsync(cancel) is { } mine ? await PlaceOf(mine, occasion, cancel) : null;

    private async Task<Registration> Arrive(Registration? mine, Occasion occasion, Registrant who, Nonce nonce, CancellationToken cancel)
    {
        RefusedException.ThrowIf(LotteryPolicy.CheckTakingPart(occasion, time.GetUtcNow()));
        var arrival = new Arrival(occasion.Arrivals + 1, time.GetUtcNow(), who.ByAccountId, nonce);
        if (mine is null) db.Registrations.Add(mine = Registration.Take(occasion.Id, who.PersonId, arrival));
        else mine.TakeAgain(arrival);
        mine.Come(who.AsVolunteer);
        mine.Label(who.ByHand);
        await db.SaveChangesAsync(cancel);
        await db.Occasions.Where(one => one.Id == occasion.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Arrivals, arrival.Number), cancel);
        return mine;
    }

    private Task<bool> HasKeptSeat(Guid occasionId, IReadOnlySet<Guid> entries, CancellationToken cancel) =>
        db.KeptSeats.AnyAsync(seats => seats.OccasionId == occasionId && seats.Left > 0 && seats.PersonId != null && entries.Contains(seats.PersonId.Value), cancel);

    // Until lots are drawn nobody has a place, and nobody waits for one.
    private async Task<Place> PlaceOf(Registration mine, Occasion occasion, CancellationToken cancel) => occasion.AwaitsDrawing
        ? Place.ToBeDrawn(mine.Arrival)
        : Place.At(1 + await Live(mine.OccasionId).CountAsync(one => one.Arrival < mine.Arrival, cancel), occasion.OpenPlaces) with { LotNumber = mine.LotNumber };

    // Whoever waits first gets the places that these leave.
    private async Task<List<Guid>> MovingUp(Occasion occasion, List<Registration> leaving, CancellationToken cancel)
    {
        if (occasion.AwaitsDrawing || occasion.OpenPlaces is not { } places) return [];
        var freed = 0;
        foreach (var one in leaving)
            if ((await PlaceOf(one, occasion, cancel)).HasPlace) freed++;
        var gone = leaving.ConvertAll(one => one.PersonId);
        return freed == 0 ? [] : await Live(occasion.Id).Where(one => !gone.Contains(one.PersonId)).OrderBy(one => one.Arrival).Skip(places - freed).Take(freed).Select(one => one.PersonId).ToListAsync(cancel);
    }

    private IOrderedQueryable<Registration> Of(Guid occasionId, IReadOnlySet<Guid> entries) =>
        db.Registrations.Where(one => one.OccasionId == occasionId && entries.Contains(one.PersonId)).OrderBy(one => one.Arrival);

    private IQueryable<Registration> Live(Guid occasionId) => db.Registrations.AsNoTracking().Where(one => one.OccasionId == occasionId && one.CancelledAt == null);

    private async Task<Occasion> Lock(Guid occasionId, CancellationToken cancel) => (await db.LockedOccasion(occasionId).AsNoTracking().ToListAsync(cancel)).Single();
}
