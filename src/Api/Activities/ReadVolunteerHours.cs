using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities;

/// <summary>How long the caller has helped, as far as presence is proven, and where.</summary>
internal static class ReadVolunteerHours
{
    public sealed record Answer(int Minutes, IReadOnlyList<Line> Activities);

    public sealed record Line(Guid ActivityId, string Title, DateTimeOffset CheckedInAt, int Minutes, PresenceProof Proof);

    public static async Task<Ok<Answer>> Handle(CallerOfRequest by, VolunteerHours hours, ZiZhiJinDb db, CancellationToken cancel)
    {
        var times = await hours.Of(by.Caller.PersonId!.Value, cancel);
        var ids = times.Select(time => time.OccasionId).ToList();
        var titles = await db.Activities.Where(activity => ids.Contains(activity.Id)).ToDictionaryAsync(activity => activity.Id, activity => activity.Title, cancel);
        var lines = times.Where(time => titles.ContainsKey(time.OccasionId)).Select(time => new Line(time.OccasionId, titles[time.OccasionId], time.CheckedInAt, time.Minutes, time.Proof)).ToList();
        return TypedResults.Ok(new Answer(lines.Sum(line => line.Minutes), lines));
    }
}
