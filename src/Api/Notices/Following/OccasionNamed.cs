using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Notices.Following;

/// <summary>An activity or a meeting, as notices speak of it.</summary>
internal sealed record OccasionNamed(Occasion Occasion, string Title, string Place, NoticeCategory Category)
{
    /// <summary>On the clocks of Shanghai.</summary>
    public string Begins => $"{ShanghaiTime.ClockOf(Occasion.StartsAt):M 月 d 日 H:mm}";

    public static async Task<OccasionNamed?> Find(Guid id, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (await db.Activities.AsNoTracking().Include(activity => activity.Occasion).FirstOrDefaultAsync(activity => activity.Id == id, cancel) is { } activity)
            return new(activity.Occasion, activity.Title, activity.Place, NoticeCategory.Activity);
        return await db.Meetings.AsNoTracking().Include(meeting => meeting.Occasion).FirstOrDefaultAsync(meeting => meeting.Id == id, cancel) is { } found
            ? new(found.Occasion, found.Title, found.Place, NoticeCategory.Hearing)
            : null;
    }
}
