using System.Security.Cryptography;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>What becomes of deliveries when their recipient goes: they stay counted and belong to nobody; what was said to this one person alone is gone.</summary>
internal static class DeliveryErasure
{
    public static async Task ForgetRecipient(this ZiZhiJinDb db, Guid? accountId, IReadOnlyList<Guid> persons, DateTimeOffset now, CancellationToken cancel)
    {
        if (accountId is { } account) await Forget(db, sql => sql.Append("AccountId = ").Value(account), now, cancel);
        if (persons.Count > 0) await Forget(db, sql => sql.Append("PersonId IN (").Each(persons, id => sql.Value(id)).Append(")"), now, cancel);
    }

    public static Task<int> MoveDeliveries(this ZiZhiJinDb db, Guid from, Guid to, CancellationToken cancel) =>
        db.Run(new SqlText().Append("UPDATE deliveries SET AccountId = ").Value(to).Append(" WHERE AccountId = ").Value(from), cancel);

    private static Task<int> Forget(ZiZhiJinDb db, Func<SqlText, SqlText> whose, DateTimeOffset now, CancellationToken cancel)
    {
        var sql = new SqlText().Append("UPDATE dispatches SET Content = '' WHERE SourceKind = ").Value(SpokenWords.Kind).Append(" AND Id IN (SELECT DispatchId FROM deliveries WHERE ");
        whose(sql).Append("); UPDATE deliveries SET Reason = IF(State = 0, 'erased', Reason), EndedAt = IF(State = 0, ").Value(now)
            .Append(", EndedAt), State = IF(State = 0, 6, State), PersonId = NULL, AccountId = NULL, RecipientId = UNHEX(MD5(CONCAT(HEX(Id), ")
            .Value(Convert.ToHexString(RandomNumberGenerator.GetBytes(16))).Append("))) WHERE ");
        return db.Run(whose(sql), cancel);
    }
}
