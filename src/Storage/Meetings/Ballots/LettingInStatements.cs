using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Storage.Meetings.Ballots;

/// <summary>The check-ins of those whose papers were judged good, in the transaction of their ballots.</summary>
internal static class LettingInStatements
{
    // The motion is open and held, so the meeting goes on and takes them.
    public static void Append(SqlText sql, IReadOnlyList<(LettingIn By, Guid Voter)> newcomers)
    {
        if (newcomers.Count == 0) return;
        sql.Append("INSERT INTO check_ins (OccasionId, PersonId, At, Proof, ByAccountId, Nonce) VALUES ").Each(newcomers, one =>
        {
            Span<byte> nonce = stackalloc byte[Nonce.Length];
            one.By.Nonce.WriteTo(nonce);
            sql.Append("(").Value(one.By.MeetingId).Append(", ").Value(one.Voter).Append(", ").Value(one.By.At).Append(", ").Value((int)PresenceProof.HelperEntry)
                .Append(", ").Value(one.By.ByAccountId).Append(", ").Value(nonce).Append(")");
        });
        sql.Append(" ON DUPLICATE KEY UPDATE Nonce = check_ins.Nonce; ");
        AuditStatements.Append(sql, [.. newcomers.Select(one => one.By.Acts[one.Voter])]);
    }
}
