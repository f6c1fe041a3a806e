using System.Data.Common;
using ZiZhiJin.Bench.Running;
using ZiZhiJin.Bench.Surveys;
using ZiZhiJin.MySql.Driver;

namespace ZiZhiJin.Bench.Community;

/// <summary>A committee member of a demo neighbourhood, with a session, put there directly in SQL.</summary>
internal static class RosterSeed
{
    private const int Committee = 5, Mini = 1, Number = 7;

    /// <summary>The neighbourhood's id, and the committee member's token.</summary>
    public static async Task<(Guid Area, string Token)> Employ(GuardedConnection connection, CancellationToken cancel)
    {
        var area = (byte[])(await Run(connection, "SELECT Id FROM areas WHERE Path LIKE 'demo/puxing/%/' ORDER BY Path LIMIT 1", cancel))!;
        await Run(connection, $"""
            INSERT INTO accounts (Id, MiniFingerprint, WelcomedAt, Revision)
            SELECT {SurveySeed.IdOf("seq")}, UNHEX(SHA2(CONCAT('a', seq), 256)), UTC_TIMESTAMP(6), 0 FROM {SurveySeed.Numbers(Number, 1)};
            INSERT INTO sessions (TokenHash, AccountId, Channel, IsStaff, OpenedAt, ExpiresAt, SlidOn)
            SELECT {BenchToken.HashInSql}, {SurveySeed.IdOf("seq")}, {Mini}, 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 8 HOUR, DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)
            FROM {SurveySeed.Numbers(Number, 1)};
            INSERT INTO role_grants (Id, AccountId, Role, AreaId, `From`)
            SELECT {SurveySeed.IdOf("seq")}, {SurveySeed.IdOf("seq")}, {Committee}, {SurveySeed.Hex(area)}, '2000-01-01' FROM {SurveySeed.Numbers(Number, 1)};
            """, cancel);
        return (new Guid(area, bigEndian: true), BenchToken.Of(Number));
    }

    public static async Task<object?> Run(GuardedConnection connection, string sql, CancellationToken cancel)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(cancel);
    }
}
