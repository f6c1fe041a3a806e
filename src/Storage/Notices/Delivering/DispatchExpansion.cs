using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>Turns one outbox row of a source into a delivery for each of its recipients; interrupted, it goes on behind the last one.</summary>
public sealed class DispatchExpansion(Dispatches dispatches)
{
    private const int AtOnce = 1000;

    public async Task Expand(IDispatchSource source, OutboxRow row, CancellationToken cancel)
    {
        var id = source.IdIn(row.Payload);
        if (await source.Draft(id, cancel) is not { } draft) return;
        var dispatch = await dispatches.Begin(source.Kind, id, draft, cancel);
        var after = dispatch.ExpandedUpTo;
        while (await source.Recipients(id, after, AtOnce, cancel) is { Count: > 0 } recipients)
        {
            await dispatches.Add(dispatch, recipients, cancel);
            after = recipients[^1].Id;
        }

        await dispatches.End(dispatch, cancel);
    }
}

/// <summary>Follows the outbox rows of one source.</summary>
public sealed class DispatchFollower<T>(T source, DispatchExpansion expansion) : IOutboxFollower where T : IDispatchSource
{
    public string Kind => source.OutboxKind;

    public Task Follow(OutboxRow row, CancellationToken cancel) => expansion.Expand(source, row, cancel);
}
