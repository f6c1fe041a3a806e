using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Marks;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Presence.Marks;

/// <summary>What at an occasion looks as if somebody was not there.</summary>
public sealed class Patterns(ZiZhiJinDb db, IOptions<PatternThresholds> options)
{
    private readonly PatternThresholds _from = options.Value;

    public async Task<IReadOnlyList<FoundPattern>> Of(Occasion occasion, CancellationToken cancel)
    {
        var checkIns = await db.CheckIns.AsNoTracking().Where(one => one.OccasionId == occasion.Id && one.UndoneAt == null).ToListAsync(cancel);
        var roots = await db.RootsOf(checkIns.Select(one => one.PersonId), cancel);
        var there = checkIns.ConvertAll(one => new Present(roots[one.PersonId], one.PersonId, one.At, one.Proof, one.ByAccountId));
        return there.Count == 0 ? [] : [.. FewerHeads(occasion, there), .. OneAccount(there), .. await OneDevice(occasion.Id, cancel), .. await ImpossiblePace(occasion.Id, cancel)];
    }

    private IEnumerable<FoundPattern> FewerHeads(Occasion occasion, List<Present> there)
    {
        var persons = there.Select(one => one.Root).Distinct().Count();
        if (occasion.State == OccasionState.Closed && occasion.HeadCount is { } heads && persons - heads >= _from.MissingHeads)
            yield return new(MarkKind.FewerHeads, "heads", new() { Persons = Ids(there), CheckIns = persons, Heads = heads });
    }

    private IEnumerable<FoundPattern> OneAccount(List<Present> there) =>
        from phone in there.Where(one => one.Proof == PresenceProof.VenueCode || one.Proof.IsWeaker()).GroupBy(one => (one.ByAccountId, IsOwn: one.Proof == PresenceProof.VenueCode))
        let persons = phone.Select(one => one.Root).Distinct().Count()
        where persons >= (phone.Key.IsOwn ? _from.AccountPersons : _from.HelperPersons)
        select new FoundPattern(MarkKind.OneAccount, $"{phone.Key.ByAccountId:N}:{(phone.Key.IsOwn ? "phone" : "hand")}",
            new() { Persons = Ids(phone), Accounts = [phone.Key.ByAccountId], CheckIns = persons });

    private async Task<IEnumerable<FoundPattern>> OneDevice(Guid occasionId, CancellationToken cancel)
    {
        var scans = await db.Scans.AsNoTracking().Where(scan => scan.OccasionId == occasionId && scan.PersonId != null && scan.RefusalCode == null)
            .Select(scan => new { scan.Device, scan.ByAccountId, scan.ScannedAt, Person = scan.PersonId!.Value }).ToListAsync(cancel);
        return from device in scans.GroupBy(scan => (scan.Device, scan.ByAccountId))
               let persons = Burst.Densest(device.Select(scan => (scan.ScannedAt, scan.Person)), TimeSpan.FromMinutes(_from.DeviceMinutes))
               where persons.Count >= _from.DevicePersons
               select new FoundPattern(MarkKind.OneDevice, $"{device.Key.ByAccountId:N}:{Short(device.Key.Device)}",
                   new() { Persons = persons, Accounts = [device.Key.ByAccountId], Device = device.Key.Device, CheckIns = persons.Count });
    }

    // The later of the two is in question; of two at the same moment the one that was planned later.
    private async Task<IEnumerable<FoundPattern>> ImpossiblePace(Guid occasionId, CancellationToken cancel)
    {
        var pairs = await (
            from here in db.CheckIns
            join other in db.CheckIns on here.PersonId equals other.PersonId
            where here.OccasionId == occasionId && other.OccasionId != occasionId && here.UndoneAt == null && other.UndoneAt == null
            select new { here.PersonId, here.ByAccountId, here.At, OtherId = other.OccasionId, OtherBy = other.ByAccountId, OtherAt = other.At }).ToListAsync(cancel);
        return from pair in pairs
               let apart = pair.At - pair.OtherAt
               where apart.Duration() < TimeSpan.FromMinutes(_from.PaceMinutes) && (apart > TimeSpan.Zero || (apart == TimeSpan.Zero && occasionId.CompareTo(pair.OtherId) > 0))
               select new FoundPattern(MarkKind.ImpossiblePace, $"{pair.PersonId:N}:{pair.OtherId:N}", new()
               {
                   Persons = [pair.PersonId], Accounts = [.. new[] { pair.ByAccountId, pair.OtherBy }.Distinct()], OtherOccasions = [pair.OtherId], MinutesBetween = (int)apart.TotalMinutes,
               });
    }

    private static IReadOnlyList<Guid> Ids(IEnumerable<Present> there) => [.. there.Select(one => one.PersonId).Order()];

    private static string Short(string device) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(device)).AsSpan(0, 8));

    private sealed record Present(Guid Root, Guid PersonId, DateTimeOffset At, PresenceProof Proof, Guid ByAccountId);
}

/// <param name="About">What at the occasion it is about, for the key of the mark.</param>
public sealed record FoundPattern(MarkKind Kind, string About, MarkEvidence Evidence);
