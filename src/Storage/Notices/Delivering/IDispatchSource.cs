namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>Something that is dispatched to people, such as a notice: says what, and to whom.</summary>
public interface IDispatchSource
{
    /// <summary>The kind of its outbox rows; the payload holds the id.</summary>
    string OutboxKind { get; }

    /// <summary>The id in the payload of an outbox row.</summary>
    Guid IdIn(string payload);

    /// <summary>How its dispatches are told from others.</summary>
    string Kind { get; }

    /// <summary>Nothing when it was taken back: then nobody gets it.</summary>
    Task<DispatchDraft?> Draft(Guid sourceId, CancellationToken cancel);

    /// <summary>Those of these that were taken back after they were dispatched: what has not gone out is not sent any more.</summary>
    Task<IReadOnlyCollection<Guid>> TakenBack(IReadOnlyCollection<Guid> sourceIds, CancellationToken cancel);

    /// <summary>The next recipients in the order of their ids, behind <paramref name="after"/>.</summary>
    Task<IReadOnlyList<Recipient>> Recipients(Guid sourceId, Guid after, int take, CancellationToken cancel);
}
