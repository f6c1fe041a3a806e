using ZiZhiJin.Storage.Outbox;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Points.Following;

/// <summary>An activity was closed, scans came late, or somebody decided on a mark.</summary>
internal sealed class PresenceChanged(PointsOfOccasion points) : IOutboxFollower
{
    public string Kind => PresenceNews.Kind;

    public Task Follow(OutboxRow row, CancellationToken cancel) => points.Settle(row, cancel);
}
