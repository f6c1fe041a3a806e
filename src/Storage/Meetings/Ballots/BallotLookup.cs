namespace ZiZhiJin.Storage.Meetings.Ballots;

/// <summary>What has to be known of a group that cannot be written as if all were somebody's first.</summary>
internal static class BallotLookup
{
    // Checked in under whichever of their entries, as far as that was not taken back; and the same where it was.
    private const string CheckIns = "SELECT 1 FROM entries e JOIN check_ins c ON c.OccasionId = m.MeetingId AND c.PersonId = e.Id";
    private const string IsThere = $"(m.NeedsPresence = 0 OR EXISTS ({CheckIns} WHERE e.Root = v.PersonId AND c.UndoneAt IS NULL))";
    private const string WasTakenBack = $"EXISTS ({CheckIns} WHERE e.Root = v.PersonId AND c.UndoneAt IS NOT NULL)";
    private const string HasVoted = "EXISTS (SELECT 1 FROM entries e JOIN ballot_turnouts h ON h.PersonId = e.Id WHERE e.Root = v.PersonId AND h.MotionId = m.Id)";
    private const string Unit = "IF(m.Unit = 1, p.Household, p.Id)";

    /// <summary>
    /// Reads who may vote and has voted, under whichever entry, and which receipts there are. Locks the motions, so that closing waits for the group,
    /// and the voters, so that nobody is merged meanwhile.
    /// </summary>
    public static string Load(IReadOnlyList<BallotBundle> bundles)
    {
        var sql = new SqlText().Append(BallotStatements.Begin).Append("WITH RECURSIVE voters AS (");
        Voters(sql, bundles);
        sql.Append("), entries AS (SELECT PersonId AS Root, PersonId AS Id FROM voters UNION DISTINCT SELECT e.Root, d.Id FROM entries e JOIN persons d ON d.MergedInto = e.Id) ")
            .Append($"SELECT v.N, m.State, {Unit}, {IsThere}, {WasTakenBack}, IF({HasVoted}, v.PersonId, t.PersonId) FROM voters v JOIN motions m ON m.Id = v.MotionId ")
            .Append("LEFT JOIN persons p ON p.Id = v.PersonId AND p.AreaId = m.AreaId AND p.LeftAt IS NULL AND p.MergedInto IS NULL AND p.ErasedAt IS NULL ")
            .Append($"LEFT JOIN ballot_turnouts t ON t.MotionId = m.Id AND t.Unit = {Unit} ORDER BY v.N LOCK IN SHARE MODE; SELECT MotionId, Receipt FROM ballots WHERE ")
            .Each(bundles.GroupBy(bundle => bundle.MotionId), motion => sql.Append("MotionId = ").Value(motion.Key).Append(" AND Receipt IN (")
                .Each(motion.SelectMany(bundle => bundle.Ballots), ballot => sql.Value(ballot.Receipt)).Append(")"), " OR ");
        return sql.ToString();
    }

    private static void Voters(SqlText sql, IReadOnlyList<BallotBundle> bundles)
    {
        var number = 0;
        sql.Each(bundles.SelectMany(bundle => bundle.Voters.Select(voter => (bundle.MotionId, voter.PersonId))), one => sql.Append("SELECT ").Value(number++)
            .Append(" AS N, ").Value(one.MotionId).Append(" AS MotionId, ").Value(one.PersonId).Append(" AS PersonId"), " UNION ALL ");
    }
}
