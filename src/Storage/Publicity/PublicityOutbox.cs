using System.Text.Json;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Storage.Publicity;

/// <summary>What must follow when something was posted or answered, saved with it.</summary>
public static class PublicityOutbox
{
    /// <summary>The people of the area are to hear of it.</summary>
    public const string PostingPosted = "posting.posted";

    /// <summary>Whoever objected is to hear of the answer.</summary>
    public const string ObjectionAnswered = "objection.answered";

    private sealed record Payload(Guid Id);

    /// <summary>Of what was posted or answered.</summary>
    public static Guid IdIn(OutboxRow row) => JsonSerializer.Deserialize<Payload>(row.Payload, Json.Options)!.Id;

    internal static OutboxRow Posted(Posting posting, DateTimeOffset now) => Row(PostingPosted, posting.AreaId, posting.Id, now);

    internal static OutboxRow Answered(Objection objection, Guid areaId, DateTimeOffset now) => Row(ObjectionAnswered, areaId, objection.Id, now);

    private static OutboxRow Row(string kind, Guid areaId, Guid id, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), Kind = kind, AreaId = areaId, CreatedAt = now, DueAt = now, Payload = JsonSerializer.Serialize(new Payload(id), Json.Options),
    };
}
