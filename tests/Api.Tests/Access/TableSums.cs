using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>A checksum of every table, to see whether anything changed, except where refusals and leases are written down.</summary>
internal sealed record TableSums(IReadOnlyDictionary<string, string> Sums)
{
    private static readonly string[] Journals = ["audit_rows", "audit_links", "leases"];

    public static Task<TableSums> Of(TestApi api) => api.InDb(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"CHECKSUM TABLE {string.Join(", ", TablesOf(db))}";
        await using var reader = await command.ExecuteReaderAsync();
        var sums = new Dictionary<string, string>();
        while (await reader.ReadAsync()) sums.Add(reader.GetString(0), Convert.ToString(reader.GetValue(1), CultureInfo.InvariantCulture)!);
        return new TableSums(sums);
    });

    public IEnumerable<string> TablesThatDifferFrom(TableSums before) => Sums.Where(sum => before.Sums[sum.Key] != sum.Value).Select(sum => sum.Key);

    private static IEnumerable<string> TablesOf(ZiZhiJinDb db) =>
        db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Except(Journals).Order(StringComparer.Ordinal);
}
