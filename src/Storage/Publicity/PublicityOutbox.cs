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

    private sealed record Payload(Guid Id, int? Version = null);

    /// <summary>Of what was posted or answered.</summary>
    public static Guid IdIn(OutboxRow row) => JsonSerializer.Deserialize<Payload>(row.Payload, Json.Options)!.Id;

    /// <summary>Which version of it was posted; nothing in rows of earlier builds.</summary>
    public static int? VersionIn(OutboxRow row) => JsonSerializer.Deserialize<Payload>(row.Payload, Json.Options)!.Version;

    internal static OutboxRow Posted(Posting posting, DateTimeOffset now) => OutboxRow.Of(PostingPosted, posting.AreaId, new Payload(posting.Id, posting.Version), now);

    internal static OutboxRow Answered(Objection objection, Guid areaId, DateTimeOffset now) => OutboxRow.Of(ObjectionAnswered, areaId, new Payload(objection.Id), now);
}
