using System.Data.Common;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Tests.Commits;

/// <summary>Looks, then inserts without a word about duplicates: it loses races on purpose, and cannot write one key twice in a group.</summary>
internal sealed class LookingWriter : IGroupWriter<Answer, Outcome>
{
    public int Compare(Answer left, Answer right) => left.Person.CompareTo(right.Person);

    public async Task<IReadOnlyList<Outcome>> Write(DbConnection connection, IReadOnlyList<Answer> rows, CancellationToken cancel)
    {
        var there = await Look(connection, rows, cancel);
        var missing = rows.Where(row => !there.ContainsKey(row.Person)).ToList();
        if (missing.Count > 0) await Insert(connection, missing, cancel);
        return [.. rows.Select(row => there.TryGetValue(row.Person, out var text) ? new Outcome(Fate.AlreadyThere, text) : new Outcome(Fate.New, row.Text))];
    }

    private static async Task<Dictionary<int, string>> Look(DbConnection connection, IReadOnlyList<Answer> rows, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT person, text FROM answer WHERE survey = {rows[0].Survey} AND person IN ({string.Join(",", rows.Select(row => row.Person))})";
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var there = new Dictionary<int, string>();
        while (await reader.ReadAsync(cancel)) there[reader.GetInt32(0)] = reader.GetString(1);
        return there;
    }

    private static async Task Insert(DbConnection connection, IReadOnlyList<Answer> rows, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        var values = rows.Select(row => $"(x'{Convert.ToHexString(row.Id.ToByteArray(bigEndian: true))}', {row.Survey}, {row.Person}, '{row.Text}')");
        command.CommandText = $"INSERT INTO answer (id, survey, person, text) VALUES {string.Join(",", values)}";
        await command.ExecuteNonQueryAsync(cancel);
    }
}
