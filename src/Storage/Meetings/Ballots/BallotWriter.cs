using System.Data.Common;
using ZiZhiJin.MySql;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Meetings.Ballots;

/// <summary>
/// Writes a group of ballots. Nearly all are somebody's first and come from somebody who may vote, so a group is written in one round trip as if all
/// were; keys and NOT NULL say when they are not, and then the group takes two: the first locks and reads what is there, the second writes.
/// </summary>
public sealed class BallotWriter : IGroupWriter<BallotBundle, BallotOutcome>
{
    // Only a guess about the next group: wrong, it costs a round trip.
    private volatile bool _expectsFirst = true;

    public int Compare(BallotBundle a, BallotBundle b)
    {
        var byMotion = a.MotionId.CompareTo(b.MotionId);
        return byMotion != 0 ? byMotion : a.Voters[0].PersonId.CompareTo(b.Voters[0].PersonId);
    }

    public async Task<IReadOnlyList<BallotOutcome>> Write(DbConnection connection, IReadOnlyList<BallotBundle> rows, CancellationToken cancel) =>
        _expectsFirst && rows.All(bundle => bundle.LettingIn is null) && await WriteFirst(connection, rows, cancel) ? [.. rows.Select(_ => BallotOutcome.Taken)] : await LoadAndWrite(connection, rows, cancel);

    private async Task<bool> WriteFirst(DbConnection connection, IReadOnlyList<BallotBundle> bundles, CancellationToken cancel)
    {
        try
        {
            await Run(connection, BallotStatements.WriteFirst(bundles), cancel);
            return true;
        }
        catch (DbException e) when (MySqlErrors.IsUniqueViolation(e) || MySqlErrors.IsDataError(e))
        {
            await Run(connection, "ROLLBACK", cancel);
            _expectsFirst = false;
            return false;
        }
    }

    private async Task<IReadOnlyList<BallotOutcome>> LoadAndWrite(DbConnection connection, IReadOnlyList<BallotBundle> bundles, CancellationToken cancel)
    {
        var group = new BallotGroup(bundles);
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = BallotLookup.Load(bundles);
            await using var reader = await command.ExecuteReaderAsync(cancel);
            // The first results are those of beginning the transaction, and have no columns.
            while (reader.FieldCount == 0 && await reader.NextResultAsync(cancel))
            {
            }

            await group.Load(reader, cancel);
        }

        var (outcomes, accepted) = group.Decide();
        await Run(connection, BallotStatements.Write(accepted, group.Newcomers), cancel);
        _expectsFirst = accepted.Count == bundles.Count;
        return outcomes;
    }

    private static async Task Run(DbConnection connection, string text, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync(cancel);
    }
}
