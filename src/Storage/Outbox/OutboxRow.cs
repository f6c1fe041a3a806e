using System.Text.Json;

namespace ZiZhiJin.Storage.Outbox;

/// <summary>What must follow a change, saved with the change. Workers lease rows and carry them out.</summary>
public sealed class OutboxRow
{
    public Guid Id { get; init; }

    /// <summary>What happened, such as <c>needs-gate.opened</c>.</summary>
    public string Kind { get; init; } = "";

    public Guid AreaId { get; init; }

    /// <summary>What the follower needs beyond the area, as JSON of ids and numbers.</summary>
    public string Payload { get; init; } = "{}";

    public OutboxState State { get; init; }
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Not carried out before; moves back after each failed try.</summary>
    public DateTimeOffset DueAt { get; init; }

    public DateTimeOffset? LeasedUntil { get; init; }
    public int Attempts { get; init; }

    /// <summary>Why the last try failed: the kind of fault, never its words.</summary>
    public string? Reason { get; init; }

    /// <param name="payload">Ids and numbers only.</param>
    public static OutboxRow Of(string kind, Guid areaId, object payload, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), Kind = kind, AreaId = areaId, Payload = JsonSerializer.Serialize(payload, Json.Options), CreatedAt = now, DueAt = now,
    };
}
