using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage.Notices.Credits;

/// <summary>What becomes of an account's credits when the account goes, or becomes part of another one.</summary>
internal static class CreditMoves
{
    public static async Task ForgetCredits(this ZiZhiJinDb db, Guid accountId, CancellationToken cancel)
    {
        await db.SubscriptionGrants.Where(grant => grant.AccountId == accountId).ExecuteDeleteAsync(cancel);
        await db.SubscriptionCredits.Where(credit => credit.AccountId == accountId).ExecuteDeleteAsync(cancel);
    }

    /// <summary>A template belongs to one of our accounts with the platform, so the two seldom both have credit of the same one; then it adds up.</summary>
    public static async Task MoveCredits(this ZiZhiJinDb db, Guid from, Guid to, CancellationToken cancel)
    {
        await db.Run(new SqlText()
            .Append("UPDATE subscription_credits mine JOIN subscription_credits theirs ON theirs.AccountId = ").Value(from).Append(" AND theirs.TemplateId = mine.TemplateId ")
            .Append("SET mine.Available = mine.Available + theirs.Available WHERE mine.AccountId = ").Value(to)
            .Append("; UPDATE IGNORE subscription_credits SET AccountId = ").Value(to).Append(" WHERE AccountId = ").Value(from)
            .Append("; UPDATE IGNORE subscription_grants SET AccountId = ").Value(to).Append(" WHERE AccountId = ").Value(from), cancel);
        await db.SubscriptionCredits.Where(credit => credit.AccountId == from).ExecuteDeleteAsync(cancel);
    }
}
