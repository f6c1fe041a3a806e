using System.Globalization;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Codes;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Storage.Presence;

/// <summary>Judges the scans of a leader's phone, each on its own: a refused one never holds up the next. All are kept.</summary>
public sealed class Scanning(ZiZhiJinDb db, Passes passes, Cards cards, CheckingIn checkingIn, AuditTrail audit, TimeProvider time)
{
    /// <summary>One result per scan, in the order given. Sending them again gives the same.</summary>
    /// <exception cref="RefusedException">The phone's clock is too far off for any of them.</exception>
    public async Task<IReadOnlyList<ScanResult>> Take(ScanUpload upload, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        RefusedException.ThrowIf(ScanPolicy.CheckClock(upload.PhoneClock, now));
        var codes = upload.Scans.Select(scan => TryRead(scan.Code)).ToList();
        var owners = await passes.OwnersOf(upload.OccasionId, [.. codes.OfType<PersonalCode>()], cancel);
        var known = await cards.Of(upload.Scans.Select(scan => scan.Code), cancel);

        var judged = upload.Scans.Zip(codes, (scan, code) => ScanPolicy.CheckTime(scan.ScannedAt, now) is { } wrong ? new(scan, now, null, wrong) : known.TryGetValue(scan.Code, out var card) ? Judge(upload, scan, card, now)
            : Judge(upload, scan, code, code is not null && owners.TryGetValue(code, out var person) ? person : null, now)).ToList();
        var results = await Task.WhenAll(judged.Select(scan => Carry(upload, scan, cancel)));
        await Keep(upload, [.. judged.Zip(results)], now, cancel);
        return results;
    }

    private async Task Keep(ScanUpload upload, IReadOnlyList<(JudgedScan Scan, ScanResult Result)> scans, DateTimeOffset now, CancellationToken cancel)
    {
        if (scans.Count == 0)
        {
            audit.DidNothing();
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await ScanStatements.Keep(db, upload, scans, now, cancel);
        var taken = scans.Count(scan => scan.Result.Refusal is null);
        audit.Did(upload.ByAccountId, "occasion.scan", upload.AreaId, upload.OccasionId, string.Create(CultureInfo.InvariantCulture, $"{scans.Count} scans, {taken} taken"));
        if (taken > 0) db.Outbox.Add(PresenceNews.Of(upload.OccasionId, upload.AreaId, now));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private static PersonalCode? TryRead(string text)
    {
        try
        {
            return PersonalCode.Read(text);
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    private static JudgedScan Judge(ScanUpload upload, ScanToJudge scan, PersonalCode? code, Guid? person, DateTimeOffset now)
    {
        var at = ScanPolicy.Correct(scan.ScannedAt, upload.PhoneClock, now);
        if (code is null) return new(scan, at, null, PresenceRefusals.NoPersonalCode);
        return person is null ? new(scan, at, null, PresenceRefusals.CodeOfNobody) : new(scan, at, person, ScanPolicy.Check(code, at, now));
    }

    private static JudgedScan Judge(ScanUpload upload, ScanToJudge scan, Card card, DateTimeOffset now)
    {
        var at = ScanPolicy.Correct(scan.ScannedAt, upload.PhoneClock, now);
        return new(scan, at, card.PersonId, ScanPolicy.Check(card, upload.AreaId, at, now), PresenceProof.Card);
    }

    private async Task<ScanResult> Carry(ScanUpload upload, JudgedScan judged, CancellationToken cancel)
    {
        if (judged.Refusal is not null) return new(judged.PersonId, null, judged.Refusal);
        try
        {
            var write = new CheckInToWrite(upload.OccasionId, judged.PersonId!.Value, judged.At, judged.Proof, upload.ByAccountId, judged.Scan.Nonce);
            return new(judged.PersonId, await checkingIn.Write(write, cancel), null);
        }
        catch (RefusedException refused)
        {
            return new(judged.PersonId, null, refused.Refusal);
        }
    }
}
