using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Codes;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Storage.Activities;

/// <summary>Goods handed out at an activity, each signed by the scan that also checks the person in. What is not in the caller's care is not there: nothing, or false.</summary>
public sealed class GoodsReceipts(ZiZhiJinDb db, Scanning scanning, CardCodes cards, PersonalData personal, AuditTrail audit, TimeProvider time)
{
    /// <summary>One result per scan, in the order given. Whoever has received the same goods before does not receive them again.</summary>
    /// <param name="handed">What was handed out at each scan.</param>
    public async Task<IReadOnlyList<GoodsResult>> Take(ScanUpload upload, IReadOnlyList<HandedOver> handed, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var results = await scanning.Take(upload, cancel);
        var lines = results.Select((result, i) => result is { Refusal: null, PersonId: { } person } ? Line(upload, i, (person, handed[i]), now) : null).ToList();
        var signed = lines.OfType<GoodsReceipt>().OrderBy(line => line.PersonId).ToList();
        if (signed.Count > 0) await Contention.TryAgain(() => Write(upload, signed, cancel), cancel);
        var there = await db.GoodsReceipts.AsNoTracking().Where(one => one.ActivityId == upload.OccasionId).ToListAsync(cancel);
        return [.. results.Select((result, i) => new GoodsResult(result, lines[i] is { } line ? Standing(there, line) : null, upload.Scans[i].Nonce))];
    }

    /// <summary>Who received what, by name, the earliest first. That somebody looked is written down.</summary>
    public async Task<GoodsList?> Of(Guid activityId, Caller by, CancellationToken cancel)
    {
        var activity = await db.Activities.AsNoTracking().InCareOf(by, db, ActivityRoles.Readers).FirstOrDefaultAsync(one => one.Id == activityId, cancel);
        if (activity is null) return null;
        var area = await db.Areas.Where(area => area.Id == activity.AreaId).Select(area => area.Name).FirstAsync(cancel);
        var found = await (
            from one in db.GoodsReceipts
            join entry in db.Persons on one.PersonId equals entry.Id
            join person in db.Persons on entry.MergedInto ?? entry.Id equals person.Id
            where one.ActivityId == activityId && one.SetAsideAt == null
            orderby one.ReceivedAt, one.Id
            select new { one, person }).AsNoTracking().ToListAsync(cancel);
        audit.Did(by.AccountId, "activity.goods-list", activity.AreaId, activityId);
        await db.SaveChangesAsync(cancel);
        return new(activity, area, [.. found.Select(line => new GoodsLine(line.one, line.person.ErasedAt is null ? Mask.Name(personal.Open(line.person).Name) : null))]);
    }

    /// <summary>It was a mistake. It stays on record, and the goods may be handed out anew.</summary>
    public async Task<bool> SetAside(Guid activityId, Guid receiptId, string reason, Caller by, CancellationToken cancel)
    {
        var area = await db.Activities.InCareOf(by, db, Dossiers.Keepers).Where(one => one.Id == activityId).Select(one => (Guid?)one.AreaId).FirstOrDefaultAsync(cancel);
        if (area is not { } known || await db.GoodsReceipts.FirstOrDefaultAsync(one => one.Id == receiptId && one.ActivityId == activityId, cancel) is not { } receipt) return false;
        receipt.SetAside(reason, time.GetUtcNow());
        audit.Did(by.AccountId, "activity.goods-aside", known, activityId, reason);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private GoodsReceipt Line(ScanUpload upload, int index, (Guid Person, HandedOver What) handed, DateTimeOffset now)
    {
        var scan = upload.Scans[index];
        var proof = cards.CardOf(scan.Code) is null ? PresenceProof.PersonalCode : PresenceProof.Card;
        var at = ScanPolicy.Correct(scan.ScannedAt, upload.PhoneClock, now);
        return GoodsReceipt.Sign(upload.OccasionId, new(handed.Person, handed.What.Goods, handed.What.Amount, at, proof, upload.ByAccountId, scan.Nonce), now);
    }

    private async Task Write(ScanUpload upload, List<GoodsReceipt> lines, CancellationToken cancel)
    {
        var sql = new SqlText();
        sql.Append("INSERT INTO goods_receipts (Id, ActivityId, PersonId, Goods, Amount, ReceivedAt, Proof, ByAccountId, Nonce, Void) VALUES ").Each(lines, line =>
            sql.Append("(").Value(line.Id).Append(", ").Value(line.ActivityId).Append(", ").Value(line.PersonId).Append(", ").Value(line.Goods).Append(", ").Value(line.Amount).Append(", ")
                .Value(line.ReceivedAt).Append(", ").Value((int)line.Proof).Append(", ").Value(line.ByAccountId).Append(", ").Value(line.Nonce).Append(", ").Value(line.Void).Append(")"));
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Run(sql.Append(" ON DUPLICATE KEY UPDATE Goods = Goods"), cancel);
        audit.Did(upload.ByAccountId, "activity.goods", upload.AreaId, upload.OccasionId, $"{lines.Count} receipts");
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private static GoodsReceipt? Standing(List<GoodsReceipt> there, GoodsReceipt line) =>
        there.Find(one => one.ByAccountId == line.ByAccountId && one.Nonce.AsSpan().SequenceEqual(line.Nonce)) ?? there.Find(one => one.PersonId == line.PersonId && one.Goods == line.Goods && one.Void == Guid.Empty);
}

/// <summary>What somebody was handed at a scan.</summary>
public sealed record HandedOver(string Goods, int Amount);

/// <summary>What became of one scan, and the receipt that stands for it.</summary>
public sealed record GoodsResult(ScanResult Scan, GoodsReceipt? Receipt, Nonce Nonce)
{
    /// <summary>Whether it was this scan that signed, and not an earlier one.</summary>
    public bool First => Receipt is not null && Receipt.Nonce.AsSpan().SequenceEqual(Nonce.ToByteArray());
}

public sealed record GoodsList(Activity Activity, string Area, IReadOnlyList<GoodsLine> Lines);

/// <param name="Name">Masked; nothing when the person had their data erased.</param>
public sealed record GoodsLine(GoodsReceipt Receipt, string? Name);
