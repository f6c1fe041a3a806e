using System.Data.Common;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.MySql;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Presence;

/// <summary>
/// Writes a group of check-ins, from whatever door they came. Nearly all are somebody's first at the occasion, so a group is written as if
/// all were, and nothing is read; the key or the occasion refuses the group when one is not, and then each is written for itself and read.
/// </summary>
public sealed class CheckInWriter : IGroupWriter<CheckInToWrite, CheckInOutcome>
{
    // Only a guess about the next group: wrong, it costs a round trip.
    private volatile bool _expectsFirst = true;

    public int Compare(CheckInToWrite a, CheckInToWrite b)
    {
        var byOccasion = a.OccasionId.CompareTo(b.OccasionId);
        return byOccasion != 0 ? byOccasion : a.PersonId.CompareTo(b.PersonId);
    }

    public async Task<IReadOnlyList<CheckInOutcome>> Write(DbConnection connection, IReadOnlyList<CheckInToWrite> rows, CancellationToken cancel)
    {
        var group = new CheckInGroup(rows);
        return _expectsFirst && await WriteFirst(connection, group, cancel) ? group.AllFirst() : await WriteAndRead(connection, rows, cancel);
    }

    private async Task<bool> WriteFirst(DbConnection connection, CheckInGroup group, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = CheckInStatements.WriteFirst(group.Earliest);
        try
        {
            await command.ExecuteNonQueryAsync(cancel);
            return true;
        }
        catch (DbException e) when (MySqlErrors.IsUniqueViolation(e) || MySqlErrors.IsDataError(e))
        {
            return _expectsFirst = false;
        }
    }

    private async Task<IReadOnlyList<CheckInOutcome>> WriteAndRead(DbConnection connection, IReadOnlyList<CheckInToWrite> rows, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = CheckInStatements.Write(rows);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var standing = await Read(reader, cancel);
        CheckInOutcome[] outcomes = [.. rows.Select(row => standing.TryGetValue((row.OccasionId, row.PersonId), out var stands) ? stands.For(row.Nonce) : CheckInOutcome.NotTaken)];
        _expectsFirst = outcomes.All(outcome => outcome is { First: true, Undone: false });
        return outcomes;
    }

    private static async Task<Dictionary<(Guid, Guid), Standing>> Read(DbDataReader reader, CancellationToken cancel)
    {
        var standing = new Dictionary<(Guid, Guid), Standing>();
        do
        {
            while (await reader.ReadAsync(cancel)) standing[(Id(reader, 0), Id(reader, 1))] = Standing.In(reader);
        }
        while (await reader.NextResultAsync(cancel));
        return standing;
    }

    private static Guid Id(DbDataReader reader, int column) => new((byte[])reader.GetValue(column), bigEndian: true);

    private sealed record Standing(DateTimeOffset At, PresenceProof Proof, Nonce Nonce, bool Undone)
    {
        public static Standing In(DbDataReader reader) => new(
            new DateTimeOffset(reader.GetDateTime(2), TimeSpan.Zero), (PresenceProof)reader.GetInt32(3), new Nonce((byte[])reader.GetValue(4)), reader.GetInt32(5) != 0);

        public CheckInOutcome For(Nonce nonce) => new(At, Proof, Nonce == nonce, Undone);
    }
}
