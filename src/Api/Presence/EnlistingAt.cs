using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;
using ZiZhiJin.Storage.Meetings;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Presence;

/// <summary>For which activities and meetings staff may register somebody by name. What is not in the caller's care is not there: nothing.</summary>
internal sealed class EnlistingAt(ZiZhiJinDb db, Enlisting enlisting, EnlistedPersons persons)
{
    public static readonly Role[] AtActivities = [.. ActivityRoles.Checkers], AtMeetings = [.. MeetingRoles.Helpers];

    public Enlisting Enlisting => enlisting;

    public EnlistedPersons Persons => persons;

    public async Task<(Guid Id, Guid AreaId)?> Activity(Guid id, Caller by, CancellationToken cancel) =>
        await db.Activities.InCareOf(by, db, ActivityRoles.Checkers).Where(one => one.Id == id).Select(one => (Guid?)one.AreaId).FirstOrDefaultAsync(cancel) is { } area ? (id, area) : null;

    public async Task<(Guid Id, Guid AreaId)?> Meeting(Guid id, Caller by, CancellationToken cancel) =>
        await db.Meetings.InCareOf(by, db, MeetingRoles.Helpers).Where(one => one.Id == id).Select(one => (Guid?)one.AreaId).FirstOrDefaultAsync(cancel) is { } area ? (id, area) : null;
}
