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
    internal const string Begin = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED; START TRANSACTION; ";

    // On the roster there now; the entry, not one that was merged into another.
    private const string OnRoster = "p.AreaId = m.AreaId AND p.LeftAt IS NULL AND p.MergedInto IS NULL AND p.ErasedAt IS NULL";
    private const string CheckedIn = " LEFT JOIN check_ins c ON c.OccasionId = m.MeetingId AND c.PersonId = p.Id AND c.UndoneAt IS NULL";
    private const string Unit = "IF(m.Unit = 1, p.Household, p.Id)";

    // Who has entries that were merged may be checked in, or have voted, under one of these, and for another household: that is looked at more closely.
    private const string MayVoteForCertain = """
        ((m.NeedsPresence = 0 OR c.PersonId IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM persons d WHERE d.MergedInto = p.Id)
         AND (m.Unit = 0 OR NOT EXISTS (SELECT 1 FROM ballot_turnouts b WHERE b.MotionId = m.Id AND b.PersonId = p.Id)))
        """;

    /// <summary>Loads nothing: fails as a whole when one of them may not vote, has voted, or a motion is not open.</summary>
    public static string WriteFirst(IReadOnlyList<BallotBundle> bundles) => Write(new SqlText().Append(Begin), bundles, $"IF({MayVoteForCertain}, {Unit}, NULL)", CheckedIn);

    /// <summary>Writes what <see cref="BallotLookup.Load"/> said may be written, in the same transaction and under its locks.</summary>
    public static string Write(IReadOnlyList<BallotBundle> bundles, IReadOnlyList<(LettingIn By, Guid Voter)> newcomers)
    {
        if (bundles.Count == 0) return "COMMIT";
        var sql = new SqlText();
        LettingInStatements.Append(sql, newcomers);
        return Write(sql, bundles, Unit, "");
    }

    private static string Write(SqlText sql, IReadOnlyList<BallotBundle> bundles, string unit, string join)
    {
        foreach (var motion in bundles.GroupBy(bundle => bundle.MotionId))
        {
            Voter[] voters = [.. motion.SelectMany(bundle => bundle.Voters)];
            Turnouts(sql, motion.Key, voters, (unit, join));
            Ballots(sql, motion.Key, [.. motion.SelectMany(bundle => bundle.Ballots)], voters.Length);
        }

        AuditStatements.Append(sql, [.. bundles.Select(bundle => bundle.Act).OfType<AuditRow>()]);
        return sql.Append("COMMIT").ToString();
    }

    // Conditional on the open motion, the roster and whatever else the unit asks for in the same statement: what the unit misses is a NULL, and with it the
    // whole statement fails on NOT NULL; where a voter is missing altogether, the statement after it fails. The shared locks hold until the commit.
    private static void Turnouts(SqlText sql, Guid motionId, IReadOnlyList<Voter> voters, (string Unit, string Join) with)
    {
        sql.Append("INSERT INTO ballot_turnouts (MotionId, Unit, PersonId, ByAccountId, Channel) SELECT m.Id, ").Append(with.Unit).Append(", p.Id, ");
        Of(sql, voters, voter => sql.Value(voter.ByAccountId)).Append(", ");
        Of(sql, voters, voter => sql.Value((int)voter.Channel)).Append(" FROM motions m JOIN persons p FORCE INDEX (PRIMARY) ON ").Append(OnRoster).Append(with.Join)
            .Append(" WHERE m.Id = ").Value(motionId).Append(" AND m.State = ").Value((int)MotionState.Open)
            .Append(" AND p.Id IN (").Each(voters, voter => sql.Value(voter.PersonId)).Append(") LOCK IN SHARE MODE; ");
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
