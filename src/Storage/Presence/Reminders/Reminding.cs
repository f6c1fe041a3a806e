using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Storage.Presence.Reminders;

/// <summary>Leaves an outbox row for each person who has a place at an activity or meeting that begins soon: once for each reminder and start, and none at night.</summary>
public sealed class Reminding(ZiZhiJinDb db, IOptions<ReminderOptions> options, TimeProvider time)
{
    /// <summary>Somebody is to be reminded.</summary>
    public const string Kind = "occasion.reminder";

    /// <summary>A reminder that falls into the night may come on the evening before.</summary>
    private static readonly TimeSpan Furthest = TimeSpan.FromHours(36);

    /// <summary>Whoever has registered since needs no reminder.</summary>
    private static readonly TimeSpan JustNow = TimeSpan.FromHours(1);

    public async Task Round(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (QuietHours.EndAfter(now) is not null) return;

        var until = now + Furthest;
        // Until lots are drawn nobody has a place, and no reminder is due.
        var soon = await db.Occasions.AsNoTracking().Where(occasion => occasion.State == OccasionState.Announced && occasion.StartsAt > now && occasion.StartsAt <= until
            && (occasion.LotsCloseAt == null || occasion.LotsDrawn)).ToListAsync(cancel);
        var ids = soon.ConvertAll(occasion => occasion.Id);
        var left = await db.Reminders.AsNoTracking().Where(reminder => ids.Contains(reminder.OccasionId)).ToListAsync(cancel);
        foreach (var occasion in soon)
            if (Due(occasion, now) is { } minutes && !left.Exists(one => one.OccasionId == occasion.Id && one.StartsAt == occasion.StartsAt && one.MinutesBefore == minutes))
                await Leave(occasion, minutes, cancel);
    }

    // After a pause of the system several may be due: the latest says it all.
    private int? Due(Occasion occasion, DateTimeOffset now)
    {
        var due = options.Value.Before.Where(before => ReminderTime.Of(occasion.StartsAt, before) <= now).ToList();
        return due.Count == 0 ? null : (int)due.Min().TotalMinutes;
    }

    private async Task Leave(Occasion occasion, int minutes, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var isFirst = await db.Run(new SqlText().Append("INSERT IGNORE INTO reminders (OccasionId, StartsAt, MinutesBefore, LeftAt) VALUES (").Value(occasion.Id).Append(", ")
            .Value(occasion.StartsAt).Append(", ").Value(minutes).Append(", ").Value(now).Append(")"), cancel) > 0;
        if (!isFirst) return;

        db.Outbox.AddRange((await WithPlace(occasion, now, cancel)).Select(person =>
            OutboxRow.Of(Kind, occasion.AreaId, new { OccasionId = occasion.Id, PersonId = person, StartsAt = occasion.StartsAt.ToUnixTimeSeconds() }, now)));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private async Task<IEnumerable<Guid>> WithPlace(Occasion occasion, DateTimeOffset now, CancellationToken cancel)
    {
        var first = await db.Registrations.AsNoTracking().Where(one => one.OccasionId == occasion.Id && one.CancelledAt == null).OrderBy(one => one.Arrival)
            .Take(occasion.OpenPlaces ?? int.MaxValue).Select(one => new { one.PersonId, one.At }).ToListAsync(cancel);
        var persons = first.Where(one => one.At <= now - JustNow).Select(one => one.PersonId).ToList();
        return (await db.RootsOf(persons, cancel)).Values.Distinct();
    }
}
