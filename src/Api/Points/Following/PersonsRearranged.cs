using System.Text.Json;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Api.Points.Following;

/// <summary>Entries of the roster were merged or split: whoever was paid twice for one day gives back, and whoever is two again gets their own.</summary>
internal sealed class PersonsRearranged(PointsOfOccasion points) : IOutboxFollower
{
    public string Kind => PersonMerges.Rearranged;

    public async Task Follow(OutboxRow row, CancellationToken cancel)
    {
        var payload = JsonSerializer.Deserialize<JsonElement>(row.Payload);
        foreach (var person in new[] { payload.GetProperty("targetId").GetGuid(), payload.GetProperty("sourceId").GetGuid() }) await points.SettleAll(person, cancel);
    }
}
