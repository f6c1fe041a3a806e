using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ZiZhiJin.Domain.Notices.Credits;
using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>
/// Takes the next batch: chooses ways, reserves credits and writes down that the messages are being sent, in one transaction. Only after its
/// commit may the platform be called; what nobody settles afterwards is unknown for ever.
/// </summary>
public sealed class DeliveryClaims(ZiZhiJinDb db, CandidateReader reader, SendBudget budget, IOptions<SendingOptions> options, TimeProvider time)
{
    /// <summary>How many got on, and those to send now; nothing when none is due. None got on when the rate allows no more at the moment.</summary>
    public async Task<(int GotOn, IReadOnlyList<Outgoing> Outgoing)?> Take(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var due = await Due(now, cancel);
        if (due.Count == 0) return null;

        var plan = new BatchPlan(now);
        var candidates = await reader.Read(due, cancel);
        plan.Make(candidates, await LockCredits(candidates, cancel));
        await KeepToRate(plan);
        var outgoing = await Write(plan, now, cancel);
        await transaction.CommitAsync(cancel);
        return (plan.ToSend.Count + plan.Settled.Count, outgoing);
    }

    private async Task<List<Delivery>> Due(DateTimeOffset now, CancellationToken cancel) => await db.Deliveries.FromSqlRaw(
        "SELECT * FROM deliveries WHERE State = 0 AND DueAt <= {0} ORDER BY DueAt, Id LIMIT {1} FOR UPDATE SKIP LOCKED", now.UtcDateTime, options.Value.BatchSize)
        .AsNoTracking().ToListAsync(cancel);

    // In one order, so that two batches never wait for each other in a circle.
    private async Task<List<SubscriptionCredit>> LockCredits(List<Candidate> candidates, CancellationToken cancel)
    {
        var locked = new List<SubscriptionCredit>();
        var wanted = candidates.Select(one => one.CreditKey).OfType<(Guid AccountId, string TemplateId)>().Distinct();
        foreach (var ofTemplate in wanted.GroupBy(key => key.TemplateId).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var sql = new SqlText().Append("SELECT * FROM subscription_credits WHERE TemplateId = ").Value(ofTemplate.Key).Append(" AND AccountId IN (");
            sql.Each(ofTemplate.Select(key => key.AccountId).Order(), id => sql.Value(id)).Append(") ORDER BY AccountId FOR UPDATE");
            locked.AddRange(await db.SubscriptionCredits.FromSqlRaw(sql.ToString()).AsNoTracking().ToListAsync(cancel));
        }

        return locked;
    }

    private async Task KeepToRate(BatchPlan plan)
    {
        foreach (var way in new[] { DeliveryWays.Subscribe, DeliveryWays.Customer })
            if (plan.ToSend.Count(chosen => chosen.Way == way) is > 0 and var wanted) plan.Keep(way, await budget.Take(way, wanted));
    }

    private async Task<IReadOnlyList<Outgoing>> Write(BatchPlan plan, DateTimeOffset now, CancellationToken cancel)
    {
        var (lease, until) = (Guid.CreateVersion7(now), now + TimeSpan.FromSeconds(options.Value.PatienceSeconds));
        var sql = new SqlText();
        foreach (var (one, way, credit) in plan.ToSend) DeliveryStatements.Begin(sql, one, (way, credit), (lease, until));
        foreach (var (one, end) in plan.Settled) DeliveryStatements.EndUnsent(sql, one, end, now);
        DeliveryStatements.Reserve(sql, plan.ToSend.Select(chosen => chosen.CreditId).OfType<Guid>());
        if (plan.ToSend.Count + plan.Settled.Count > 0) await db.Run(sql, cancel);
        return [.. plan.ToSend.Select(chosen => new Outgoing(chosen.One.Delivery.Id, lease)
        {
            Way = chosen.Way, AccountId = chosen.One.AccountId, CreditId = chosen.CreditId, Attempts = chosen.One.Delivery.Attempts + 1, Tried = chosen.One.Delivery.Tried, Content = chosen.One.Content!,
            OpenId = chosen.Way == DeliveryWays.Subscribe ? chosen.One.TemplateOpenId! : chosen.One.ServiceOpenId!, Template = chosen.One.Template,
        })];
    }
}
