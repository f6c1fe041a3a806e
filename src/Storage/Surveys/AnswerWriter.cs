using System.Data.Common;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.MySql;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>
/// Writes a group of answers. Nearly all answers are somebody's first, so a group is written in one round trip as if all were; the key
/// says when they are not, and then the group takes two: the first locks and reads what is there, the second writes.
/// </summary>
public sealed class AnswerWriter : IGroupWriter<AnswerToWrite, AnswerOutcome>
{
    // Only a guess about the next group: wrong, it costs a round trip.
    private volatile bool _expectsFirst = true;
    private readonly CountedPersons _counted = new();
    private readonly KnownRarities _rarities = new();

    public int Compare(AnswerToWrite a, AnswerToWrite b)
    {
        var bySurvey = a.Survey.Id.CompareTo(b.Survey.Id);
        return bySurvey != 0 ? bySurvey : a.PersonId.CompareTo(b.PersonId);
    }

    public async Task<IReadOnlyList<AnswerOutcome>> Write(DbConnection connection, IReadOnlyList<AnswerToWrite> rows, CancellationToken cancel)
    {
        if (_expectsFirst && await WriteFirst(connection, rows, cancel) is { } outcomes) return outcomes;
        return await LoadAndWrite(connection, rows, cancel);
    }

    private async Task<IReadOnlyList<AnswerOutcome>?> WriteFirst(DbConnection connection, IReadOnlyList<AnswerToWrite> rows, CancellationToken cancel)
    {
        var group = new AnswerGroup(rows);
        if (!group.RelyOn(_counted, _rarities)) return null;
        var outcomes = group.Apply(_ => SurveyState.Open);
        try
        {
            await Run(connection, AnswerStatements.WriteFirst(group.Changed), cancel);
            _counted.Remember(group.Changed);
            return outcomes;
        }
        catch (DbException e) when (MySqlErrors.IsUniqueViolation(e) || MySqlErrors.IsDataError(e))
        {
            await Run(connection, "ROLLBACK", cancel);
            _expectsFirst = false;
            return null;
        }
    }

    private async Task<IReadOnlyList<AnswerOutcome>> LoadAndWrite(DbConnection connection, IReadOnlyList<AnswerToWrite> rows, CancellationToken cancel)
    {
        var group = new AnswerGroup(rows);
        var states = await Load(connection, group, cancel);
        _expectsFirst = group.AreAllFirst;
        var outcomes = group.Apply(survey => states.GetValueOrDefault(survey));
        await Run(connection, AnswerStatements.Write(group.Changed), cancel);
        _counted.Remember(group.Changed);
        _rarities.Remember(group.Rarities);
        return outcomes;
    }

    private static async Task<Dictionary<Guid, SurveyState>> Load(DbConnection connection, AnswerGroup group, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = AnswerStatements.Load(group);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var states = new Dictionary<Guid, SurveyState>();
        while (await reader.ReadAsync(cancel)) states[new Guid((byte[])reader.GetValue(0), bigEndian: true)] = (SurveyState)reader.GetInt32(1);
        while (await reader.NextResultAsync(cancel))
        {
            // Every set is told by what its first column is.
            await (reader.GetName(0) switch
            {
                "Id" => group.LoadMandates(reader, cancel),
                "BatchId" => group.LoadForms(reader, cancel),
                "Drafts" => group.LoadRarities(reader, cancel),
                "Source" => group.LoadMerges(reader, cancel),
                "AreaId" => group.LoadGates(reader, cancel),
                "SurveyId" => group.LoadSheets(reader, cancel),
                var unknown => throw new InvalidOperationException($"Nobody reads {unknown}."),
            });
        }

        return states;
    }

    private static async Task Run(DbConnection connection, string text, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync(cancel);
    }
}
