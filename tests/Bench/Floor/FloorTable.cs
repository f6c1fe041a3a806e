using System.Data.Common;
using ZiZhiJin.MySql.Driver;
using ZiZhiJin.Servers;

namespace ZiZhiJin.Bench.Floor;

/// <summary>Rows of the size of a survey answer: two binary keys, about 300 bytes of JSON, two moments.</summary>
internal static class FloorTable
{
    private const string InsertOne =
        "INSERT INTO floor_rows (survey, person, answer, answered_at, changed_at) VALUES (@survey, @person, @answer, @at, @at)";

    private static readonly byte[] Survey = Guid.CreateVersion7().ToByteArray(bigEndian: true);

    public static async Task<string> Create(MariaDbServer server, CancellationToken cancel)
    {
        await using var connection = new GuardedConnection(server.ConnectionString(""));
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            CREATE DATABASE IF NOT EXISTS zzj_floor CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
            CREATE TABLE IF NOT EXISTS zzj_floor.floor_rows (
                survey binary(16) NOT NULL, person binary(16) NOT NULL, answer longtext NOT NULL,
                answered_at datetime(6) NOT NULL, changed_at datetime(6) NOT NULL, PRIMARY KEY (survey, person));
            """;
        await command.ExecuteNonQueryAsync(cancel);
        return server.ConnectionString("zzj_floor");
    }

    public static async Task Insert(GuardedConnection connection, string row, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = InsertOne;
        Add(command, "@survey", Survey);
        Add(command, "@person", Guid.CreateVersion7().ToByteArray(bigEndian: true));
        Add(command, "@answer", row);
        Add(command, "@at", DateTime.UtcNow);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
