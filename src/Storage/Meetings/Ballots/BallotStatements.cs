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
    private const string OnRoster = " LEFT JOIN persons p ON p.Id = v.PersonId AND p.AreaId = m.AreaId AND p.LeftAt IS NULL AND p.MergedInto IS NULL AND p.ErasedAt IS NULL";
    private const string CheckedIn = " LEFT JOIN check_ins c ON c.OccasionId = m.MeetingId AND c.PersonId = v.PersonId AND c.UndoneAt IS NULL";
    private const string Unit = "IF(m.Unit = 1, p.Household, p.Id)";

    // Who has entries that were merged may be checked in, or have voted, under one of these, and for another household: that is looked at more closely.
    private const string MayVoteForCertain = """
        ((m.NeedsPresence = 0 OR c.PersonId IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM persons d WHERE d.MergedInto = v.PersonId)
         AND (m.Unit = 0 OR NOT EXISTS (SELECT 1 FROM ballot_turnouts b WHERE b.MotionId = m.Id AND b.PersonId = v.PersonId)))
        """;

    /// <summary>Loads nothing: fails as a whole when one of them may not vote, has voted, or a motion is not open.</summary>
    public static string WriteFirst(IReadOnlyList<BallotBundle> bundles)
    {
        var sql = new SqlText().Append(Begin);
        Turnouts(sql, bundles, $"IF({MayVoteForCertain}, {Unit}, NULL)", CheckedIn);
        return Write(sql, bundles);
    }

    /// <summary>Writes what <see cref="BallotLookup.Load"/> said may be written, in the same transaction and under its locks.</summary>
    public static string Write(IReadOnlyList<BallotBundle> bundles, IReadOnlyList<(LettingIn By, Guid Voter)> newcomers)
    {
        if (bundles.Count == 0) return "COMMIT";
        var sql = new SqlText();
        LettingInStatements.Append(sql, newcomers);
        Turnouts(sql, bundles, Unit, "");
        return Write(sql, bundles);
    }

    private static string Write(SqlText sql, IReadOnlyList<BallotBundle> bundles)
    {
        Ballots(sql, bundles);
        AuditStatements.Append(sql, [.. bundles.Select(bundle => bundle.Act).OfType<AuditRow>()]);
        return sql.Append("COMMIT").ToString();
    }

    // Conditional on the open motion, the roster and whatever else the unit asks for in the same statement: what is missing is a NULL, and with it the
    // whole statement fails on NOT NULL. The shared locks hold until the commit.
    private static void Turnouts(SqlText sql, IReadOnlyList<BallotBundle> bundles, string unit, string join)
    {
        sql.Append("INSERT INTO ballot_turnouts (MotionId, Unit, PersonId, ByAccountId, Channel) SELECT m.Id, ").Append(unit).Append(", v.PersonId, v.ByAccountId, v.Channel FROM (");
        Voters(sql, bundles);
        sql.Append(") v LEFT JOIN motions m ON m.Id = v.MotionId AND m.State = ").Value((int)MotionState.Open).Append(OnRoster).Append(join).Append(" LOCK IN SHARE MODE; ");
    }

    private static void Voters(SqlText sql, IReadOnlyList<BallotBundle> bundles) =>
        sql.Each(bundles.SelectMany(bundle => bundle.Voters.Select(voter => (bundle.MotionId, Voter: voter))), one => sql.Append("SELECT ").Value(one.MotionId).Append(" AS MotionId, ")
            .Value(one.Voter.PersonId).Append(" AS PersonId, ").Value(one.Voter.ByAccountId).Append(" AS ByAccountId, ").Value((int)one.Voter.Channel).Append(" AS Channel"), " UNION ALL ");

    // In an order that has nothing to do with the voters', under ids that have nothing to do with time.
    private static void Ballots(SqlText sql, IReadOnlyList<BallotBundle> bundles)
    {
        var ballots = bundles.SelectMany(bundle => bundle.Ballots.Select(ballot => (bundle.MotionId, Ballot: ballot))).ToArray();
        RandomNumberGenerator.Shuffle(ballots.AsSpan());
        sql.Append("INSERT INTO ballots (Id, MotionId, Receipt, VoterId, Choices, Counted) SELECT v.Id, m.Id, v.Receipt, v.VoterId, v.Choices, 0 FROM (")
            .Each(ballots, one => sql.Append("SELECT ").Value(RandomNumberGenerator.GetBytes(16)).Append(" AS Id, ").Value(one.MotionId).Append(" AS MotionId, ")
                .Value(one.Ballot.Receipt).Append(" AS Receipt, ").Value(one.Ballot.VoterId).Append(" AS VoterId, ").Value(one.Ballot.Choices.Text).Append(" AS Choices"), " UNION ALL ")
            .Append(") v LEFT JOIN motions m ON m.Id = v.MotionId AND m.State = ").Value((int)MotionState.Open).Append("; ");
    }
}
