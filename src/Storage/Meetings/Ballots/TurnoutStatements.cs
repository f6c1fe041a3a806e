using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Meetings;

namespace ZiZhiJin.Storage.Meetings.Ballots;

internal static class TurnoutStatements
{
    /// <summary>That somebody voted, under whichever entry, held until the transaction ends: a merge does not move it meanwhile.</summary>
    public static Task<List<Turnout>> HeldTurnoutsOf(this ZiZhiJinDb db, Guid motionId, IEnumerable<Guid> entries, CancellationToken cancel)
    {
        var sql = new SqlText().Append("SELECT * FROM ballot_turnouts WHERE MotionId = ").Value(motionId).Append(" AND PersonId IN (");
        sql.Each(entries, entry => sql.Value(entry)).Append(") FOR UPDATE");
        return db.Turnouts.FromSqlRaw(sql.ToString()).AsNoTracking().ToListAsync(cancel);
    }

    /// <summary>Who voted under an entry that turned out to be another's double has voted. Where both did, both rows stay: what was cast cannot be told apart.</summary>
    public static SqlText Follow(IEnumerable<Guid> sources, Guid target)
    {
        var sql = new SqlText().Append("UPDATE IGNORE ballot_turnouts SET Unit = IF(Unit = PersonId, ").Value(target).Append(", Unit), PersonId = ").Value(target).Append(" WHERE PersonId IN (");
        return sql.Each(sources, source => sql.Value(source)).Append(")");
    }
}
