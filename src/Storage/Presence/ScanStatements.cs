using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;

namespace ZiZhiJin.Storage.Presence;

internal static class ScanStatements
{
    /// <summary>Keeps each scan once, however often it is sent.</summary>
    public static Task Keep(ZiZhiJinDb db, ScanUpload upload, IReadOnlyList<(JudgedScan Scan, ScanResult Result)> scans, DateTimeOffset now, CancellationToken cancel)
    {
        var sql = new SqlText();
        sql.Append("INSERT INTO scans (OccasionId, ByAccountId, Nonce, PersonId, PhoneTime, ScannedAt, ReceivedAt, Device, RefusalCode) VALUES ").Each(scans, scan =>
        {
            Span<byte> nonce = stackalloc byte[Nonce.Length];
            scan.Scan.Scan.Nonce.WriteTo(nonce);
            sql.Append("(").Value(upload.OccasionId).Append(", ").Value(upload.ByAccountId).Append(", ").Value(nonce).Append(", ").Value(scan.Result.PersonId).Append(", ")
                .Value(scan.Scan.Scan.ScannedAt).Append(", ").Value(scan.Scan.At).Append(", ").Value(now).Append(", ").Value(scan.Scan.Scan.Device).Append(", ");
            if (scan.Result.Refusal is { } refusal) sql.Value(refusal.Code).Append(")");
            else sql.Append("NULL)");
        });
        return db.Database.ExecuteSqlRawAsync(sql.Append(" ON DUPLICATE KEY UPDATE Nonce = Nonce").ToString(), cancel);
    }
}
