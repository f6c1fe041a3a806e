using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ZiZhiJin.Domain.Notices.Credits;

namespace ZiZhiJin.Storage.Notices.Credits;

/// <summary>
/// Counts what people allow. Both the phone and the platform tell of the same tap: one of the two is believed, and each telling is counted once
/// however often it comes. What is taken out for sending is written by the deliveries' own statements.
/// </summary>
public sealed class CreditLedger(ZiZhiJinDb db, IOptions<CreditOptions> options, TimeProvider time)
{
    /// <summary>Repeating a telling changes nothing.</summary>
    public async Task Take(Telling telling, IEnumerable<TemplateWord> words, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        foreach (var word in words.OrderBy(word => word.TemplateId, StringComparer.Ordinal))
            if (await WriteDown(telling, word, cancel)) await Count(telling, word, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>The person has switched templates off in the settings: what they had allowed until then is gone.</summary>
    public async Task SwitchOff(Telling telling, IEnumerable<string> templateIds, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        foreach (var template in templateIds.Order(StringComparer.Ordinal))
        {
            if (!await WriteDown(telling, new(template, SubscriptionWord.Reject), cancel)) continue;
            await Count(telling, new(template, SubscriptionWord.Reject), cancel);
            await db.SubscriptionCredits.Where(credit => credit.AccountId == telling.AccountId && credit.TemplateId == template).ExecuteUpdateAsync(set => set
                .SetProperty(credit => credit.Available, 0).SetProperty(credit => credit.SwitchedOffAt, telling.At), cancel);
        }
        await transaction.CommitAsync(cancel);
    }

    /// <summary>The platform says that there is none, and it knows.</summary>
    public Task Correct(Guid accountId, string templateId, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return db.SubscriptionCredits.Where(credit => credit.AccountId == accountId && credit.TemplateId == templateId).ExecuteUpdateAsync(set => set
            .SetProperty(credit => credit.Available, 0).SetProperty(credit => credit.ChangedAt, now), cancel);
    }

    public Task<List<SubscriptionCredit>> Of(Guid accountId, CancellationToken cancel) =>
        db.SubscriptionCredits.AsNoTracking().Where(credit => credit.AccountId == accountId).ToListAsync(cancel);

    // The unique index decides whether this was told before.
    private async Task<bool> WriteDown(Telling telling, TemplateWord word, CancellationToken cancel) => await db.Run(new SqlText()
        .Append("INSERT IGNORE INTO subscription_grants (Id, AccountId, TemplateId, `Key`, Source, Word, At) VALUES (").Value(Guid.CreateVersion7(time.GetUtcNow()))
        .Append(", ").Value(telling.AccountId).Append(", ").Value(word.TemplateId).Append(", ").Value(telling.Key).Append(", ").Value((long)telling.Source)
        .Append(", ").Value((long)word.Word).Append(", ").Value(telling.At).Append(")"), cancel) == 1;

    // What was allowed before the person switched the template off, and is told only now, is gone too.
    private Task<int> Count(Telling telling, TemplateWord word, CancellationToken cancel)
    {
        var (now, added) = (time.GetUtcNow(), word.Word == SubscriptionWord.Accept && telling.Source == options.Value.Source ? 1 : 0);
        return db.Run(new SqlText()
            .Append("INSERT INTO subscription_credits (Id, AccountId, TemplateId, Available, Reserved, Spent, LastWord, ChangedAt) VALUES (").Value(Guid.CreateVersion7(now))
            .Append(", ").Value(telling.AccountId).Append(", ").Value(word.TemplateId).Append(", ").Value(added).Append(", 0, 0, ").Value((long)word.Word).Append(", ").Value(now)
            .Append(") ON DUPLICATE KEY UPDATE Available = Available + IF(SwitchedOffAt IS NULL OR SwitchedOffAt <= ").Value(telling.At).Append(", ").Value(added)
            .Append(", 0), LastWord = ").Value((long)word.Word).Append(", ChangedAt = ").Value(now), cancel);
    }
}
