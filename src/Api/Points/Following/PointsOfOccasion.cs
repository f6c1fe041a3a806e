using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;
using ZiZhiJin.Storage.Outbox;
using ZiZhiJin.Storage.Points;

namespace ZiZhiJin.Api.Points.Following;

/// <summary>Turns who was at an activity, once it is closed, into what they earned by it. Whatever came later, or was taken back, is settled the same way.</summary>
internal sealed class PointsOfOccasion(ZiZhiJinDb db, VolunteerHours hours, PointsEarning points)
{
    public async Task Settle(OutboxRow row, CancellationToken cancel)
    {
        var occasionId = JsonSerializer.Deserialize<JsonElement>(row.Payload).GetProperty("occasionId").GetGuid();
        if (!await db.Activities.AnyAsync(activity => activity.Id == occasionId && activity.Occasion.State == OccasionState.Closed, cancel)) return;

        var persons = (await hours.At(occasionId, cancel)).Select(time => time.PersonId).Union(await points.HadFrom(occasionId, cancel));
        foreach (var person in persons.Order().ToList()) await points.Settle(person, occasionId, EarnedBy, cancel);
    }

    /// <summary>Everything of a person, as after a merge.</summary>
    public Task SettleAll(Guid personId, CancellationToken cancel) => points.Settle(personId, null, EarnedBy, cancel);

    private async Task<IReadOnlyList<Earning>> EarnedBy(Guid personId, CancellationToken cancel)
    {
        var times = (await hours.Of(personId, cancel)).Where(time => time.Minutes > 0).ToList();
        var ids = times.ConvertAll(time => time.OccasionId);
        var closed = await db.Activities.Where(activity => ids.Contains(activity.Id) && activity.Occasion.State == OccasionState.Closed).Select(activity => activity.Id).ToListAsync(cancel);
        return [.. times.Where(time => closed.Contains(time.OccasionId)).Select(time => new Earning(time.OccasionId, time.AreaId, time.PersonId, time.CheckedInAt, time.Minutes, time.Proof.IsWeaker()))];
    }
}
