using System.Data.Common;
using System.Globalization;
using System.Text;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Tests.Commits;

/// <summary>
/// One text locks the open surveys, inserts and reads back; a second updates the tallies and commits.
/// Without ORDER BY the join may insert, and lock, in any order. The share lock on the survey makes closing wait for groups in
/// flight, and groups after closing find it closed.
/// </summary>
internal sealed class AnswerWriter(Func<Task>? beforeCommit = null) : IGroupWriter<Answer, Outcome>
{
    public int Compare(Answer left, Answer right) => (left.Survey, left.Person).CompareTo((right.Survey, right.Person));

    public async Task<IReadOnlyList<Outcome>> Write(DbConnection connection, IReadOnlyList<Answer> rows, CancellationToken cancel)
    {
        var stored = await InsertAndRead(connection, rows, cancel);
        var outcomes = rows.Select(row => OutcomeOf(row, stored)).ToList();
        if (beforeCommit is not null) await beforeCommit();
        await CountAndCommit(connection, rows.Where((_, i) => outcomes[i].Fate == Fate.New), cancel);
        return outcomes;
    }

    private static Outcome OutcomeOf(Answer row, Dictionary<(int, int), (Guid Id, string Text)> stored)
    {
        if (!stored.TryGetValue((row.Survey, row.Person), out var first)) return new(Fate.Refused, null);
        return new(first.Id == row.Id ? Fate.New : Fate.AlreadyThere, first.Text);
    }

    private static async Task<Dictionary<(int, int), (Guid Id, string Text)>> InsertAndRead(
        DbConnection connection, IReadOnlyList<Answer> rows, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"""
            SET SESSION innodb_lock_wait_timeout = 1;
            START TRANSACTION;
            INSERT INTO answer (id, survey, person, text)
            SELECT new.id, new.survey, new.person, new.text FROM ({NewRows(command, rows)}) new
            JOIN survey ON survey.id = new.survey AND survey.open = 1
            ORDER BY new.place
            LOCK IN SHARE MODE
            ON DUPLICATE KEY UPDATE answer.id = answer.id;
            SELECT survey, person, id, text FROM answer WHERE (survey, person) IN ({Keys(rows)});
            """;
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var stored = new Dictionary<(int, int), (Guid, string)>(rows.Count);
        while (await reader.ReadAsync(cancel))
            stored[(reader.GetInt32(0), reader.GetInt32(1))] = (new Guid((byte[])reader[2], bigEndian: true), reader.GetString(3));
        return stored;
    }

    private static string NewRows(DbCommand command, IReadOnlyList<Answer> rows)
    {
        var sql = new StringBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            sql.Append(i == 0 ? "SELECT " : " UNION ALL SELECT ").Append(CultureInfo.InvariantCulture,
                $"{i} AS place, {Hex(rows[i])} AS id, {rows[i].Survey} AS survey, {rows[i].Person} AS person, @t{i} AS text");
            var text = command.CreateParameter();
            text.ParameterName = $"@t{i}";
            text.Value = rows[i].Text;
            command.Parameters.Add(text);
        }

        return sql.ToString();
    }

    private static async Task CountAndCommit(DbConnection connection, IEnumerable<Answer> added, CancellationToken cancel)
    {
        var sql = new StringBuilder();
        foreach (var survey in added.CountBy(row => row.Survey).OrderBy(count => count.Key))
            sql.Append(CultureInfo.InvariantCulture, $"UPDATE tally SET answers = answers + {survey.Value} WHERE survey = {survey.Key};");
        await using var command = connection.CreateCommand();
        command.CommandText = sql.Append("COMMIT").ToString();
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static string Keys(IReadOnlyList<Answer> rows) => string.Join(",", rows.Select(row => $"({row.Survey},{row.Person})"));

    private static string Hex(Answer row) => $"x'{Convert.ToHexString(row.Id.ToByteArray(bigEndian: true))}'";
}
