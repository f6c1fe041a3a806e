using System.Text.Json;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Storage.Notices;

/// <summary>What must follow when a notice's moment has come, saved with it.</summary>
public static class NoticeOutbox
{
    /// <summary>Those whom a notice is for are to be told.</summary>
    public const string Due = "notice.due";

    public sealed record DuePayload(Guid NoticeId);

    internal static OutboxRow RowFor(Notice notice, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), Kind = Due, AreaId = notice.AreaId, CreatedAt = now, DueAt = now,
        Payload = JsonSerializer.Serialize(new DuePayload(notice.Id), Json.Options),
    };
}
