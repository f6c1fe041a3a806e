using System.Data;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>Writes down what is to be sent. Repeating any of it after an interruption adds nothing.</summary>
public sealed class Dispatches(ZiZhiJinDb db, KeyRing ring, TimeProvider time)
{
    private const string Field = "dispatch-content";

    /// <summary>The dispatch of this source, which may be there already.</summary>
    public async Task<Dispatch> Begin(string kind, Guid sourceId, DispatchDraft draft, CancellationToken cancel)
    {
        var (id, now) = (Guid.CreateVersion7(time.GetUtcNow()), time.GetUtcNow());
        var content = ring.Seal(id, Field, JsonSerializer.Serialize(draft.Content, Json.Options));
        await db.Run(new SqlText()
            .Append("INSERT IGNORE INTO dispatches (Id, SourceKind, SourceId, AreaId, Category, IsUrgent, Content, CreatedAt, ExpandedUpTo) VALUES (").Value(id).Append(", ")
            .Value(kind).Append(", ").Value(sourceId).Append(", ").Value(draft.AreaId).Append(", ").Value(draft.Category).Append(", ").Value(draft.IsUrgent ? 1 : 0).Append(", ")
            .Value(content).Append(", ").Value(now).Append(", ").Value(Guid.Empty).Append(")"), cancel);
        return await db.Dispatches.AsNoTracking().SingleAsync(dispatch => dispatch.SourceKind == kind && dispatch.SourceId == sourceId, cancel);
    }

    /// <summary>The recipients and how far they go are one change; whoever stands there already keeps what they have.</summary>
    public async Task Add(Dispatch dispatch, IReadOnlyList<Recipient> recipients, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        await db.Run(Rows(dispatch, recipients, time.GetUtcNow()), cancel);
        await db.Run(new SqlText().Append("UPDATE dispatches SET ExpandedUpTo = ").Value(recipients[^1].Id).Append(" WHERE Id = ").Value(dispatch.Id), cancel);
        await transaction.CommitAsync(cancel);
    }

    public Task End(Dispatch dispatch, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return db.Dispatches.Where(one => one.Id == dispatch.Id && one.ExpandedAt == null).ExecuteUpdateAsync(set => set.SetProperty(one => one.ExpandedAt, now), cancel);
    }

    /// <summary>One message to one recipient, not before that moment; part of the transaction of the context, if there is one.</summary>
    public async Task SendOne((string Kind, Guid Id) source, DispatchDraft draft, Recipient to, DateTimeOffset dueAt, CancellationToken cancel)
    {
        var dispatch = await Begin(source.Kind, source.Id, draft, cancel);
        await db.Run(Rows(dispatch, [to], dueAt), cancel);
        await End(dispatch, cancel);
    }

    internal DispatchContent Open(Dispatch dispatch) => JsonSerializer.Deserialize<DispatchContent>(ring.Open(dispatch.Id, Field, dispatch.Content), Json.Options)!;

    private SqlText Rows(Dispatch dispatch, IReadOnlyList<Recipient> recipients, DateTimeOffset dueAt)
    {
        var now = time.GetUtcNow();
        var sql = new SqlText().Append("INSERT IGNORE INTO deliveries (Id, DispatchId, RecipientId, PersonId, AccountId, State, DueAt, Attempts, Tried, Way, CreatedAt) VALUES ");
        return sql.Each(recipients, to => sql.Append("(").Value(Guid.CreateVersion7(now)).Append(", ").Value(dispatch.Id).Append(", ").Value(to.Id).Append(", ").Value(to.PersonId)
            .Append(", ").Value(to.AccountId).Append(", 0, ").Value(dueAt).Append(", 0, 0, 0, ").Value(now).Append(")"));
    }
}
