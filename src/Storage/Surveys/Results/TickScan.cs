using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>
/// Reads the ticks of all answers of a survey in chunks, out of the index that holds them: a row of its own for each would cost the driver six times
/// as much. While one chunk is counted, the next one is on its way. Runs in the context's transaction, which keeps writers away.
/// </summary>
internal sealed class TickScan(ZiZhiJinDb db, Guid surveyId)
{
    // A chunk of the longest ticks fits into what a server sends at once.
    private const int AtOnce = 20_000, LongestChunk = 8 * 1024 * 1024, SecondsAtMost = 300;
    private const string Answers = "survey_answers FORCE INDEX (" + SurveyMapping.CountingIndex + ")";

    /// <summary>How many answers have no ticks: they are to be read by themselves.</summary>
    public async Task<long> Read(TickChunk.Reader reader, CancellationToken cancel)
    {
        var (range, without) = (new PersonRange(null, await FirstEnd(cancel)), 0L);
        for (var chunk = Fetch(range, cancel); ;)
        {
            var (found, unticked, nextEnd) = await chunk;
            var last = range;
            if (range.Until is not null) chunk = Fetch(range = new PersonRange(range.Until, nextEnd), cancel);
            found.Read(reader);
            without += unticked;
            if (last.Until is null) return without;
        }
    }

    /// <summary>The answers that have no ticks, one by one.</summary>
    public async Task ReadUnticked(Action<UntickedAnswer> read, CancellationToken cancel)
    {
        await using var command = Command(new SqlText()
            .Append("SELECT PersonId, Channel, Version, CAST(Answers AS BINARY) FROM survey_answers WHERE Ticks IS NULL AND SurveyId = ").Value(surveyId));
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
            read(new(new Guid((byte[])reader.GetValue(0), bigEndian: true), reader.GetInt32(1), reader.GetInt32(2), (byte[])reader.GetValue(3)));
    }

    private async Task<Guid?> FirstEnd(CancellationToken cancel)
    {
        await using var command = Command(End(new SqlText(), null));
        return await command.ExecuteScalarAsync(cancel) is byte[] id ? new Guid(id, bigEndian: true) : null;
    }

    private async Task<(TickChunk Chunk, long Unticked, Guid? NextEnd)> Fetch(PersonRange range, CancellationToken cancel)
    {
        var sql = new SqlText().Append("SET SESSION group_concat_max_len = ").Value(LongestChunk)
            .Append("; SELECT COUNT(*) - COUNT(Ticks), GROUP_CONCAT(PersonId, CHAR(Channel, LENGTH(Ticks)), Ticks SEPARATOR '') FROM ").Append(Answers).Append(" WHERE ");
        Where(sql, range).Append("; ");
        if (range.Until is { } until) End(sql, until);
        await using var command = Command(sql);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        var (unticked, chunk) = (reader.GetInt64(0), new TickChunk(reader.IsDBNull(1) ? [] : (byte[])reader.GetValue(1)));
        Guid? end = await reader.NextResultAsync(cancel) && await reader.ReadAsync(cancel) ? new Guid((byte[])reader.GetValue(0), bigEndian: true) : null;
        return (chunk, unticked, end);
    }

    // The person with whom a chunk is full.
    private SqlText End(SqlText sql, Guid? after) =>
        Where(sql.Append("SELECT PersonId FROM ").Append(Answers).Append(" WHERE "), new PersonRange(after, null)).Append(" ORDER BY PersonId LIMIT 1 OFFSET ").Value(AtOnce - 1);

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
