using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>
/// Reads all answers of a survey in chunks: a row of its own for each would cost the driver six times as much. While one chunk is counted, the
/// next one is on its way. Runs in the context's transaction, which keeps writers away.
/// </summary>
internal sealed class AnswerScan(ZiZhiJinDb db, Guid surveyId)
{
    private const int AtOnce = 4000, LongestChunk = 8 * 1024 * 1024, SecondsAtMost = 300;

    public async Task Read(AnswerChunk.Reader reader, CancellationToken cancel)
    {
        var range = new PersonRange(null, await FirstEnd(cancel));
        for (var chunk = Fetch(range, cancel); ;)
        {
            var (found, nextEnd) = await chunk;
            var last = range;
            if (range.Until is not null) chunk = Fetch(range = new PersonRange(range.Until, nextEnd), cancel);
            found.Read(reader);
            if (last.Until is null) return;
        }
    }

    private async Task<Guid?> FirstEnd(CancellationToken cancel)
    {
        await using var command = Command(End(new SqlText(), null));
        return await command.ExecuteScalarAsync(cancel) is byte[] id ? new Guid(id, bigEndian: true) : null;
    }

    private async Task<(AnswerChunk Chunk, Guid? NextEnd)> Fetch(PersonRange range, CancellationToken cancel)
    {
        var sql = new SqlText().Append("SET SESSION group_concat_max_len = ").Value(LongestChunk)
            .Append("; SELECT COUNT(*), GROUP_CONCAT(PersonId, CHAR(Channel), Answers SEPARATOR 0x1e) FROM survey_answers WHERE ");
        Where(sql, range).Append("; ");
        if (range.Until is { } until) End(sql, until);
        var (chunk, answers, end) = await Fetch(sql, cancel);
        return (chunk.Count == answers && chunk.Bytes.Length < LongestChunk ? chunk : await FetchRows(range, cancel), end);
    }

    private async Task<(AnswerChunk Chunk, long Answers, Guid? NextEnd)> Fetch(SqlText sql, CancellationToken cancel)
    {
        await using var command = Command(sql);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        var answers = reader.GetInt64(0);
        var chunk = new AnswerChunk(answers == 0 ? [] : (byte[])reader.GetValue(1));
        Guid? end = await reader.NextResultAsync(cancel) && await reader.ReadAsync(cancel) ? new Guid((byte[])reader.GetValue(0), bigEndian: true) : null;
        return (chunk, answers, end);
    }

    // Long answers, of which the server would cut off what does not fit the chunk.
    private async Task<AnswerChunk> FetchRows(PersonRange range, CancellationToken cancel)
    {
        await using var command = Command(Where(new SqlText().Append("SELECT CAST(CONCAT(PersonId, CHAR(Channel), Answers) AS BINARY) FROM survey_answers WHERE "), range));
        await using var reader = await command.ExecuteReaderAsync(cancel);
        using var chunk = new MemoryStream();
        while (await reader.ReadAsync(cancel))
        {
            if (chunk.Length > 0) chunk.WriteByte(AnswerChunk.Between);
            chunk.Write((byte[])reader.GetValue(0));
        }

        return new AnswerChunk(chunk.ToArray());
    }

    // The person with whom a chunk is full.
    private SqlText End(SqlText sql, Guid? after) =>
        Where(sql.Append("SELECT PersonId FROM survey_answers WHERE "), new PersonRange(after, null)).Append(" ORDER BY PersonId LIMIT 1 OFFSET ").Value(AtOnce - 1);

    private SqlText Where(SqlText sql, PersonRange range)
    {
        sql.Append("SurveyId = ").Value(surveyId);
        if (range.After is { } after) sql.Append(" AND PersonId > ").Value(after);
        return range.Until is { } until ? sql.Append(" AND PersonId <= ").Value(until) : sql;
    }

    private DbCommand Command(SqlText sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        (command.CommandTimeout, command.CommandText) = (SecondsAtMost, sql.ToString());
        return command;
    }

    /// <summary>After one person, until another; without one of them, from the first or to the last.</summary>
    private readonly record struct PersonRange(Guid? After, Guid? Until);
}
