using System.Data.Common;
using System.Text.Json;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>
/// Writes a group of answers in two round trips: the first locks the surveys against closing and reads what the persons answered
/// before, the second writes answers, counts and the gate, and commits.
/// </summary>
public sealed class AnswerWriter : IGroupWriter<AnswerToWrite, AnswerOutcome>
{
    public int Compare(AnswerToWrite a, AnswerToWrite b)
    {
        var bySurvey = a.Survey.Id.CompareTo(b.Survey.Id);
        return bySurvey != 0 ? bySurvey : a.PersonId.CompareTo(b.PersonId);
    }

    public async Task<IReadOnlyList<AnswerOutcome>> Write(DbConnection connection, IReadOnlyList<AnswerToWrite> rows, CancellationToken cancel)
    {
        var sheets = new Dictionary<(Guid, Guid), AnswerSheet>(rows.Count);
        foreach (var row in rows) sheets.TryAdd((row.Survey.Id, row.PersonId), new AnswerSheet(row.Survey, row.PersonId));

        var states = await Load(connection, sheets, cancel);
        var outcomes = rows.Select(row => sheets[(row.Survey.Id, row.PersonId)].Apply(row, states.GetValueOrDefault(row.Survey.Id))).ToList();

        await Run(connection, AnswerStatements.Write([.. sheets.Values.Where(sheet => sheet.Latest is not null)]), cancel);
        return outcomes;
    }

    private static async Task<Dictionary<Guid, SurveyState>> Load(
        DbConnection connection, Dictionary<(Guid, Guid), AnswerSheet> sheets, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = AnswerStatements.Load(sheets.Values);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var states = await States(reader, cancel);
        while (await reader.NextResultAsync(cancel))
        {
            if (reader.FieldCount == 3) await LoadVoices(reader, sheets, cancel);
            else await LoadSheets(reader, sheets, cancel);
        }

        return states;
    }

    private static async Task LoadVoices(DbDataReader reader, Dictionary<(Guid, Guid), AnswerSheet> sheets, CancellationToken cancel)
    {
        var counted = new HashSet<(Guid Area, int Year, Guid Person)>();
        while (await reader.ReadAsync(cancel)) counted.Add((Id(reader, 0), reader.GetInt32(1), Id(reader, 2)));
        foreach (var sheet in sheets.Values)
            if (counted.Contains((sheet.Survey.AreaId, sheet.Survey.Year, sheet.PersonId))) sheet.IsCounted = true;
    }

    private static async Task<Dictionary<Guid, SurveyState>> States(DbDataReader reader, CancellationToken cancel)
    {
        var states = new Dictionary<Guid, SurveyState>();
        while (await reader.ReadAsync(cancel)) states[Id(reader, 0)] = (SurveyState)reader.GetInt32(1);
        return states;
    }

    private static async Task LoadSheets(DbDataReader reader, Dictionary<(Guid, Guid), AnswerSheet> sheets, CancellationToken cancel)
    {
        while (await reader.ReadAsync(cancel))
        {
            var answers = JsonSerializer.Deserialize<List<QuestionAnswer>>(reader.GetString(4), Json.Options)!;
            sheets[(Id(reader, 0), Id(reader, 1))].Load(new StoredAnswer((Channel)reader.GetInt32(2), (byte[])reader.GetValue(3), answers));
        }
    }

    private static async Task Run(DbConnection connection, string text, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static Guid Id(DbDataReader reader, int column) => new((byte[])reader.GetValue(column), bigEndian: true);
}
