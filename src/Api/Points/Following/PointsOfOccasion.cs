using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
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
        await points.Settle(occasionId, row.AreaId, [.. (await hours.At(occasionId, cancel)).Where(time => time.Minutes > 0).Select(Earned)], cancel);
    }

    private static Earning Earned(VolunteeredTime time) =>
        new(time.OccasionId, time.AreaId, time.PersonId, ShanghaiTime.DayOf(time.CheckedInAt), time.Minutes, time.Proof.IsWeaker());
}
