namespace ZiZhiJin.Storage.Outbox;

/// <summary>Carries out what follows one kind of change. It may be called again for the same row after a fault or a crash, and then does no harm.</summary>
public interface IOutboxFollower
{
    string Kind { get; }

    Task Follow(OutboxRow row, CancellationToken cancel);
}
