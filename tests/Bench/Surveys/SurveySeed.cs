using System.Data.Common;
using ZiZhiJin.MySql.Driver;

namespace ZiZhiJin.Bench.Surveys;

/// <summary>
/// Puts residents who are signed in, and open surveys, into a demo neighbourhood, directly in SQL: thousands of sign-ins would be
/// the slowest part of the bench. Rows take the sequence number as their id.
/// </summary>
internal sealed class SurveySeed(GuardedConnection connection, CancellationToken cancel)
{
    private const int Liaison = 4, Mini = 1;

    /// <summary>The nth demo neighbourhood that the Puxing pack rules, counted from 0.</summary>
    public async Task<BenchArea> Area(int index, int residents, int surveys)
    {
        var id = (byte[])(await Run($"SELECT Id FROM areas WHERE Path LIKE 'demo/puxing/%/' ORDER BY Path LIMIT {index}, 1"))!;
        var first = 1 + index * 1_000_000;
        await Residents(id, first, residents);
        return new BenchArea(id, first, residents, await Surveys(id, first, surveys));
    }

    /// <summary>Makes an area's residents staff of it as well.</summary>
    public Task<object?> Employ(BenchArea area) => Run($"""
        INSERT INTO role_grants (Id, AccountId, Role, AreaId, `From`)
        SELECT {IdOf("seq")}, {IdOf("seq")}, {Liaison}, {Hex(area.Id)}, '2000-01-01' FROM {Numbers(area.First, area.Residents)};
        """);

    private Task<object?> Residents(byte[] area, int first, int count) => Run($"""
        INSERT INTO persons (Id, AreaId, Name, NameFingerprint, Address, Household, AddedAt)
        SELECT {IdOf("seq")}, {Hex(area)}, 'n', UNHEX(SHA2(seq, 256)), 'a', UNHEX(SHA2(seq DIV 3, 256)), UTC_TIMESTAMP(6) FROM {Numbers(first, count)};
        INSERT INTO accounts (Id, MiniFingerprint, PersonId, WelcomedAt, Revision)
        SELECT {IdOf("seq")}, UNHEX(SHA2(CONCAT('a', seq), 256)), {IdOf("seq")}, UTC_TIMESTAMP(6), 0 FROM {Numbers(first, count)};
        INSERT INTO sessions (TokenHash, AccountId, Channel, IsStaff, OpenedAt, ExpiresAt, SlidOn)
        SELECT {BenchToken.HashInSql}, {IdOf("seq")}, {Mini}, 0, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 30 DAY, DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)
        FROM {Numbers(first, count)};
        """);

    // Copies of the demo's own open survey; the gate is the area's, as if the first of them had been opened by its committee.
    private async Task<IReadOnlyList<Guid>> Surveys(byte[] area, int first, int count)
    {
        await Run($"""
            INSERT INTO surveys (Id, AreaId, Kind, Year, Title, State, Questions, Pack, PackVersion, CreatedAt, OpenedAt, Revision)
            SELECT {IdOf("seq")}, {Hex(area)}, Kind, Year, Title, State, Questions, Pack, PackVersion, CreatedAt, OpenedAt, Revision
            FROM (SELECT * FROM surveys WHERE State = 1 ORDER BY Id DESC LIMIT 1) demo, {Numbers(first, count)};
            INSERT IGNORE INTO needs_gates (AreaId, Year, Residents, Recounts, Minimum, RuleId, Pack, OpenedAt)
            SELECT {Hex(area)}, Year, 0, 0, Minimum, RuleId, Pack, NULL FROM (SELECT * FROM needs_gates ORDER BY AreaId LIMIT 1) demo;
            """);
        return [.. Enumerable.Range(first, count).Select(number => new Guid(Convert.FromHexString($"{number:X32}"), bigEndian: true))];
    }

    public async Task<object?> Run(string sql)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(cancel);
    }

    public static string Hex(byte[] id) => $"0x{Convert.ToHexString(id)}";

    public static string IdOf(string number) => $"UNHEX(LPAD(HEX({number}), 32, '0'))";

    public static string Numbers(int first, int count) => $"seq_{first}_to_{first + count - 1}";
}
