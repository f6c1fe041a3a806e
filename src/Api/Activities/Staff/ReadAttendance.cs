using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities.Staff;

/// <summary>Who was there, how that was proven, and what the leader's head count says to it.</summary>
internal static class ReadAttendance
{
    public sealed record Answer(int Persons, int? HeadCount, IReadOnlyList<Attendant> CheckIns);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid activityId, CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel)
    {
        var activity = await db.Activities.AsNoTracking().InCareOf(by.Caller, db, ActivityRoles.Readers).FirstOrDefaultAsync(activity => activity.Id == activityId, cancel);
        if (activity is null) return TypedResults.NotFound();

        var persons = await db.AttendantsOf(activityId, cancel);
        return TypedResults.Ok(new Answer(persons.Count, activity.Occasion.HeadCount, persons));
    }
}
