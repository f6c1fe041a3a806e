using ZiZhiJin.Storage.Outbox;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Points.Following;

/// <summary>A leader took a check-in back: what it earned goes back too.</summary>
internal sealed class CheckInUndone(PointsOfOccasion points) : IOutboxFollower
{
    public string Kind => PresenceNews.Undone;

    public Task Follow(OutboxRow row, CancellationToken cancel) => points.Settle(row, cancel);
}
