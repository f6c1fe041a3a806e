using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Presence;

/// <summary>All that leaders' phones scanned, whatever became of it, and the check-ins that were taken back.</summary>
internal static class ReadEvidence
{
    private const int Most = 2000;

    public sealed record Answer(IReadOnlyList<Line> Scans, IReadOnlyList<Undone> Undone);

    /// <param name="PhoneTime">By the phone's own clock.</param>
    /// <param name="Refusal">The code of why it was no check-in; nothing when it was.</param>
    public sealed record Line(Guid? PersonId, Guid ByAccountId, DateTimeOffset PhoneTime, DateTimeOffset ScannedAt, DateTimeOffset ReceivedAt, string Device, string? Refusal);

    public sealed record Undone(Guid PersonId, DateTimeOffset At, PresenceProof Proof, DateTimeOffset UndoneAt, Guid? ByAccountId);

    /// <param name="from">The number of scans to pass over; at most 2,000 are given at a time, the earliest first.</param>
    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid occasionId, int? from, OccasionsHere here, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (await here.Read(occasionId, cancel) is null) return TypedResults.NotFound();
        var scans = await db.Scans.Where(scan => scan.OccasionId == occasionId).OrderBy(scan => scan.ScannedAt).ThenBy(scan => scan.Nonce).Skip(Math.Max(from ?? 0, 0)).Take(Most)
            .Select(scan => new Line(scan.PersonId, scan.ByAccountId, scan.PhoneTime, scan.ScannedAt, scan.ReceivedAt, scan.Device, scan.RefusalCode)).ToListAsync(cancel);
        var undone = await db.CheckIns.Where(one => one.OccasionId == occasionId && one.UndoneAt != null).OrderBy(one => one.UndoneAt)
            .Select(one => new Undone(one.PersonId, one.At, one.Proof, one.UndoneAt!.Value, one.UndoneByAccountId)).ToListAsync(cancel);
        return TypedResults.Ok(new Answer(scans, undone));
    }
}
