namespace ZiZhiJin.Domain.Intake;

/// <summary>All that a conversation remembers between two messages.</summary>
public sealed record ChatState
{
    public static readonly ChatState New = new();

    public ChatWait Wait { get; init; }
    public FlowPosition? Here { get; init; }

    /// <summary>Flows that wait until the present one has ended; the last is taken up first.</summary>
    public IReadOnlyList<FlowPosition> Parked { get; init; } = [];

    /// <summary>Answers in a row that did not fit.</summary>
    public int Misses { get; init; }

    public DateTimeOffset LastAt { get; init; }
}
