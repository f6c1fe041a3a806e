using System.Security.Cryptography;
using ZiZhiJin.Domain.Audit;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Storage.Meetings.Ballots;

/// <summary>
/// The SQL of a group of ballots. No single statement holds a voter together with a ballot of a secret motion: a statement may end in a log.
/// </summary>
internal static class BallotStatements
{
    private const string Begin = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED; START TRANSACTION; ";

    // On the roster there now; the entry, not one that was merged into another.
    private const string OnRoster = "p.AreaId = m.AreaId AND p.LeftAt IS NULL AND p.MergedInto IS NULL AND p.ErasedAt IS NULL";
    private const string CheckedIn = " LEFT JOIN check_ins c ON c.OccasionId = m.MeetingId AND c.UndoneAt IS NULL AND c.PersonId = ";

    private const string Unit = "IF(m.Unit = 1, p.Household, p.Id)";
    // Under an entry that was merged since, somebody may have voted for another household.
    private const string MayVote = $"({IsThere} AND (m.Unit = 0 OR NOT EXISTS (SELECT 1 FROM ballot_turnouts b WHERE b.MotionId = m.Id AND b.PersonId = p.Id)))";

    private const string IsThere = "(m.NeedsPresence = 0 OR c.PersonId IS NOT NULL)";

    /// <summary>Loads nothing: fails as a whole when one of them may not vote, has voted, or a motion is not open.</summary>
    public static string WriteFirst(IReadOnlyList<BallotBundle> bundles) => Write(new SqlText().Append(Begin), bundles);

    /// <summary>Writes what <see cref="Load"/> said may be written, in the same transaction.</summary>
    public static string Write(IReadOnlyList<BallotBundle> bundles) => bundles.Count == 0 ? "COMMIT" : Write(new SqlText(), bundles);

    /// <summary>
    /// Reads who may vote and has voted, and which receipts there are. Locks the motions, so that closing waits for the group, and the voters,
    /// so that nobody is merged meanwhile.
    /// </summary>
    public static string Load(IReadOnlyList<BallotBundle> bundles)
    {
        var sql = new SqlText().Append(Begin);
        sql.Append("SELECT v.N, m.State, ").Append(Unit).Append(", ").Append(IsThere).Append(", COALESCE(t.PersonId, h.PersonId) FROM (");
        Voters(sql, bundles);
        sql.Append(") v JOIN motions m ON m.Id = v.MotionId LEFT JOIN persons p ON p.Id = v.PersonId AND ").Append(OnRoster).Append(CheckedIn).Append("v.PersonId LEFT JOIN ballot_turnouts t ON t.MotionId = m.Id AND t.Unit = ").Append(Unit)
            .Append(" LEFT JOIN ballot_turnouts h ON h.MotionId = m.Id AND h.PersonId = v.PersonId ORDER BY v.N LOCK IN SHARE MODE; SELECT MotionId, Receipt FROM ballots WHERE ")
            .Each(bundles.GroupBy(bundle => bundle.MotionId), motion => sql.Append("MotionId = ").Value(motion.Key).Append(" AND Receipt IN (")
                .Each(motion.SelectMany(bundle => bundle.Ballots), ballot => sql.Value(ballot.Receipt)).Append(")"), " OR ");
        return sql.ToString();
    }

    private static string Write(SqlText sql, IReadOnlyList<BallotBundle> bundles)
    {
        foreach (var motion in bundles.GroupBy(bundle => bundle.MotionId))
        {
            Voter[] voters = [.. motion.SelectMany(bundle => bundle.Voters)];
            Turnouts(sql, motion.Key, voters);
            Ballots(sql, motion.Key, [.. motion.SelectMany(bundle => bundle.Ballots)], voters.Length);
        }

        AuditStatements.Append(sql, [.. bundles.Select(bundle => bundle.Act).OfType<AuditRow>()]);
        return sql.Append("COMMIT").ToString();
    }

    // Conditional on the open motion, the roster and the check-in in the same statement: who is not there is a NULL, and with it the whole statement
    // fails on NOT NULL; where somebody is missing altogether, the statement after it fails. The shared locks hold until the commit.
    private static void Turnouts(SqlText sql, Guid motionId, IReadOnlyList<Voter> voters)
    {
        sql.Append("INSERT INTO ballot_turnouts (MotionId, Unit, PersonId, ByAccountId, Channel) SELECT m.Id, IF(").Append(MayVote).Append(", ").Append(Unit).Append(", NULL), p.Id, ");
        Of(sql, voters, voter => sql.Value(voter.ByAccountId)).Append(", ");
        Of(sql, voters, voter => sql.Value((int)voter.Channel)).Append(" FROM motions m JOIN persons p FORCE INDEX (PRIMARY) ON ").Append(OnRoster).Append(CheckedIn).Append("p.Id WHERE m.Id = ").Value(motionId)
            .Append(" AND m.State = ").Value((int)MotionState.Open).Append(" AND p.Id IN (").Each(voters, voter => sql.Value(voter.PersonId)).Append(") LOCK IN SHARE MODE; ");
    }

    private static SqlText Of(SqlText sql, IReadOnlyList<Voter> voters, Action<Voter> write)
    {
        sql.Append("CASE p.Id");
        foreach (var voter in voters)
        {
            sql.Append(" WHEN ").Value(voter.PersonId).Append(" THEN ");
            write(voter);
        }

        return sql.Append(" END");
    }

    private static void Voters(SqlText sql, IReadOnlyList<BallotBundle> bundles)
    {
        var number = 0;
        sql.Each(bundles.SelectMany(bundle => bundle.Voters.Select(voter => (bundle.MotionId, Voter: voter))), one => sql.Append("SELECT ").Value(number++)
            .Append(" AS N, ").Value(one.MotionId).Append(" AS MotionId, ").Value(one.Voter.PersonId).Append(" AS PersonId, ")
            .Value(one.Voter.ByAccountId).Append(" AS ByAccountId, ").Value((int)one.Voter.Channel).Append(" AS Channel"), " UNION ALL ");
    }

    // In an order that has nothing to do with the voters', under ids that have nothing to do with time. The first row reads its motion from the
    // open one, and only when all the voters have just been written.
    private static void Ballots(SqlText sql, Guid motionId, CastBallot[] ballots, int voters)
    {
        RandomNumberGenerator.Shuffle(ballots.AsSpan());
        sql.Append("INSERT INTO ballots (MotionId, Id, Receipt, VoterId, Choices, Counted) VALUES ((SELECT m.Id FROM motions m WHERE m.Id = ").Value(motionId)
            .Append(" AND m.State = ").Value((int)MotionState.Open).Append(" AND ROW_COUNT() = ").Value(voters).Append(")");
        for (var i = 0; i < ballots.Length; i++)
        {
            if (i > 0) sql.Append(", (").Value(motionId);
            sql.Append(", ").Value(RandomNumberGenerator.GetBytes(16)).Append(", ").Value(ballots[i].Receipt).Append(", ").Value(ballots[i].VoterId).Append(", ")
                .Value(ballots[i].Choices.Text).Append(", 0)");
        }

        sql.Append("; ");
    }
}
