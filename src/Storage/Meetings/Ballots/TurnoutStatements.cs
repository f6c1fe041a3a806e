namespace ZiZhiJin.Storage.Meetings.Ballots;

internal static class TurnoutStatements
{
    /// <summary>Who voted under an entry that turned out to be another's double has voted. Where both did, both rows stay: what was cast cannot be told apart.</summary>
    public static SqlText Follow(IEnumerable<Guid> sources, Guid target)
    {
        var sql = new SqlText().Append("UPDATE IGNORE ballot_turnouts SET Unit = IF(Unit = PersonId, ").Value(target).Append(", Unit), PersonId = ").Value(target).Append(" WHERE PersonId IN (");
        return sql.Each(sources, source => sql.Value(source)).Append(")");
    }
}
