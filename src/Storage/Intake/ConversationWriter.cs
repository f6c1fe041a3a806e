using System.Data.Common;
using ZiZhiJin.MySql;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Intake;

/// <summary>
/// Keeps steps that arrive together, in one round trip. Nearly all go on from where their conversation was read, so they are written as if all did,
/// and only counted; where some begin, the conversations are locked and read, and what still fits is written. False says that somebody else was
/// faster, and nothing was kept.
/// </summary>
public sealed class ConversationWriter : IGroupWriter<ConversationStep, bool>
{
    public int Compare(ConversationStep a, ConversationStep b) => a.AccountId.CompareTo(b.AccountId);

    public async Task<IReadOnlyList<bool>> Write(DbConnection connection, IReadOnlyList<ConversationStep> rows, CancellationToken cancel)
    {
        // Of two steps of one conversation the later finds that it was overtaken.
        var steps = rows.DistinctBy(step => step.AccountId).ToList();
        var kept = steps.TrueForAll(step => step.Before > 0)
            ? await AdvanceAll(connection, steps, cancel)
            : await WriteAll(connection, steps, cancel) ?? await LookAndWrite(connection, steps, cancel);
        return [.. rows.Select(step => kept.Contains(step))];
    }

    private static async Task<HashSet<ConversationStep>> AdvanceAll(DbConnection connection, List<ConversationStep> steps, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = ConversationStatements.Advance(steps);
        if (await command.ExecuteNonQueryAsync(cancel) == steps.Count) return new(steps, ReferenceEqualityComparer.Instance);

        // Each stands for itself: those who were not overtaken are kept. No two replies are sealed to the same bytes.
        var replies = await Replies(connection, steps, cancel);
        return new(steps.Where(step => replies.TryGetValue(step.AccountId, out var reply) && reply.AsSpan().SequenceEqual(step.Reply)), ReferenceEqualityComparer.Instance);
    }

    private static async Task<Dictionary<Guid, byte[]>> Replies(DbConnection connection, List<ConversationStep> steps, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = ConversationStatements.Replies(steps);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var found = new Dictionary<Guid, byte[]>();
        while (await reader.ReadAsync(cancel)) found[new Guid((byte[])reader.GetValue(0), bigEndian: true)] = (byte[])reader.GetValue(1);
        return found;
    }

    /// <summary>Nothing when a conversation that was to begin has begun.</summary>
    private static async Task<HashSet<ConversationStep>?> WriteAll(DbConnection connection, List<ConversationStep> steps, CancellationToken cancel)
    {
        try
        {
            return Fitting(steps, await Run(connection, ConversationStatements.Lock(steps).Write(steps), cancel));
        }
        catch (DbException e) when (MySqlErrors.IsUniqueViolation(e))
        {
            await Run(connection, new SqlText().Append("ROLLBACK"), cancel);
            return null;
        }
    }

    private static async Task<HashSet<ConversationStep>> LookAndWrite(DbConnection connection, List<ConversationStep> steps, CancellationToken cancel)
    {
        var fitting = Fitting(steps, await Run(connection, ConversationStatements.Lock(steps), cancel));
        await Run(connection, new SqlText().Write(fitting), cancel);
        return fitting;
    }

    // What was read is locked, so the statements after it find the same. By reference: two steps may look alike.
    private static HashSet<ConversationStep> Fitting(List<ConversationStep> steps, Dictionary<Guid, int> found) =>
        new(steps.Where(step => found.GetValueOrDefault(step.AccountId) == step.Before), ReferenceEqualityComparer.Instance);

    private static async Task<Dictionary<Guid, int>> Run(DbConnection connection, SqlText sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql.ToString();
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var found = new Dictionary<Guid, int>();
        while (await reader.ReadAsync(cancel)) found[new Guid((byte[])reader.GetValue(0), bigEndian: true)] = reader.GetInt32(1);
        while (await reader.NextResultAsync(cancel)) continue;
        return found;
    }
}
