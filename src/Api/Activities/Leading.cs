using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities;

/// <summary>What a leader's phone may do at an activity. What is not in the caller's care is not there.</summary>
internal sealed class Leading(ZiZhiJinDb db, Scanning scanning, TimeProvider time)
{
    public DateTimeOffset Now => time.GetUtcNow();

    public Task<Activity?> Find(Guid activityId, CallerOfRequest by, CancellationToken cancel) =>
        db.Activities.AsNoTracking().InCareOf(by.Caller, db, ActivityRoles.Checkers).FirstOrDefaultAsync(activity => activity.Id == activityId, cancel);

    public Task<Guid?> AreaOf(Guid activityId, CallerOfRequest by, CancellationToken cancel) =>
        db.Activities.InCareOf(by.Caller, db, ActivityRoles.Checkers).Where(activity => activity.Id == activityId).Select(activity => (Guid?)activity.AreaId).FirstOrDefaultAsync(cancel);

    public Task<IReadOnlyList<ScanResult>> Take(ScanUpload upload, CancellationToken cancel) => scanning.Take(upload, cancel);
}
