using System.Data.Common;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Presence;

/// <summary>Writes a group of check-ins, from whatever door they came.</summary>
public sealed class CheckInWriter : IGroupWriter<CheckInToWrite, CheckInOutcome>
{
    public int Compare(CheckInToWrite a, CheckInToWrite b)
    {
        var byOccasion = a.OccasionId.CompareTo(b.OccasionId);
        return byOccasion != 0 ? byOccasion : a.PersonId.CompareTo(b.PersonId);
    }

    public async Task<IReadOnlyList<CheckInOutcome>> Write(DbConnection connection, IReadOnlyList<CheckInToWrite> rows, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = CheckInStatements.Write(rows);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var standing = await Read(reader, cancel);
        return [.. rows.Select(row => standing.TryGetValue((row.OccasionId, row.PersonId), out var stands) ? stands.For(row.Nonce) : CheckInOutcome.NotTaken)];
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
