using System.Data.Common;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Intake;

/// <summary>Reads those who write at the same moment in one round trip. It is a writer that writes nothing: what it wants of the engine is the grouping.</summary>
public sealed class PartnerReader : IGroupWriter<PartnerAsked, PartnerFound?>
{
    public int Compare(PartnerAsked a, PartnerAsked b) => a.Fingerprint.AsSpan().SequenceCompareTo(b.Fingerprint);

    public async Task<IReadOnlyList<PartnerFound?>> Write(DbConnection connection, IReadOnlyList<PartnerAsked> rows, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Statements(rows);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var accounts = new Dictionary<string, PartnerFound>();
        while (await reader.ReadAsync(cancel)) accounts[Key((byte[])reader.GetValue(0))] = Read(reader);
        await reader.NextResultAsync(cancel);
        var roles = new List<(Guid Account, CallerRole Role)>();
        while (await reader.ReadAsync(cancel)) roles.Add((Id(reader, 0), new CallerRole((Role)reader.GetInt32(1), reader.GetString(2))));

        var held = roles.ToLookup(role => role.Account, role => role.Role);
        return [.. rows.Select(row => accounts.TryGetValue(Key(row.Fingerprint), out var found) ? With(found, [.. held[found.Caller.AccountId]]) : null)];
    }

    private static string Statements(IReadOnlyList<PartnerAsked> rows)
    {
        var sql = new SqlText().Append("SELECT a.OfficialFingerprint, a.Id, p.Id, p.AreaId, r.Path, c.Steps, c.State, c.LastKey, c.LastReply, c.ChangedAt, c.LastWordAt FROM accounts a")
            .Append(" LEFT JOIN persons p ON p.Id = a.PersonId LEFT JOIN areas r ON r.Id = p.AreaId LEFT JOIN conversations c ON c.AccountId = a.Id");
        Of(sql, rows).Append("; SELECT a.Id, g.Role, r.Path FROM accounts a JOIN role_grants g ON g.AccountId = a.Id JOIN areas r ON r.Id = g.AreaId");
        var today = $"{rows.Max(row => row.Today):yyyy-MM-dd}";
        return Of(sql, rows).Append(" AND g.`From` <= ").Value(today).Append(" AND (g.`To` IS NULL OR g.`To` >= ").Value(today).Append(")").ToString();
    }

    private static SqlText Of(SqlText sql, IReadOnlyList<PartnerAsked> rows) =>
        sql.Append(" WHERE a.OfficialFingerprint IN (").Each(rows, row => sql.Value(row.Fingerprint)).Append(")");

    private static PartnerFound Read(DbDataReader reader)
    {
        var account = Id(reader, 1);
        var caller = reader.IsDBNull(2) ? new Caller(account, null, null, null, Channel.Chat, [])
            : new Caller(account, Id(reader, 2), Id(reader, 3), reader.GetString(4), Channel.Chat, []);
        return new PartnerFound(caller, reader.IsDBNull(5) ? null : new Conversation
        {
            AccountId = account, Steps = reader.GetInt32(5), State = (byte[])reader.GetValue(6), LastKey = (byte[])reader.GetValue(7), LastReply = (byte[])reader.GetValue(8),
            ChangedAt = Moment(reader, 9), LastWordAt = reader.IsDBNull(10) ? null : Moment(reader, 10),
        });
    }

    private static PartnerFound With(PartnerFound found, IReadOnlyList<CallerRole> roles) => found with { Caller = found.Caller with { Roles = roles } };

    private static string Key(byte[] fingerprint) => Convert.ToHexString(fingerprint);

    private static DateTimeOffset Moment(DbDataReader reader, int column) => new(DateTime.SpecifyKind(reader.GetDateTime(column), DateTimeKind.Utc));

    private static Guid Id(DbDataReader reader, int column) => new((byte[])reader.GetValue(column), bigEndian: true);
}
