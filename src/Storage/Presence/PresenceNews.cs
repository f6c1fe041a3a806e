using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Storage.Presence;

/// <summary>Says that it changed who was at an occasion, and for how long. What hangs on that is worked out anew by whoever follows.</summary>
public static class PresenceNews
{
    public const string Kind = "occasion.presence-changed";

    /// <summary>One check-in was taken back.</summary>
    public const string Undone = "check-in.undone";

    public static OutboxRow Of(Guid occasionId, Guid areaId, DateTimeOffset now) => OutboxRow.Of(Kind, areaId, new { OccasionId = occasionId }, now);
}
