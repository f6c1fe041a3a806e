using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Staff;

/// <summary>Who was there, how that was proven, and what the leader's head count says to it.</summary>
internal static class ReadAttendance
{
    public sealed record Answer(int Persons, int? HeadCount, IReadOnlyList<Line> CheckIns);

    public sealed record Line(Guid PersonId, DateTimeOffset At, PresenceProof Proof);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid activityId, CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel)
    {
        var activity = await db.Activities.AsNoTracking().InCareOf(by.Caller, db, ActivityRoles.Readers).FirstOrDefaultAsync(activity => activity.Id == activityId, cancel);
        if (activity is null) return TypedResults.NotFound();

        // An entry that was merged since is the person whom it is now, and counts once.
        var lines = await db.CheckIns.Where(one => one.OccasionId == activityId && one.UndoneAt == null)
            .Join(db.Persons, one => one.PersonId, person => person.Id, (one, person) => new Line(person.MergedInto ?? person.Id, one.At, one.Proof)).ToListAsync(cancel);
        var persons = lines.GroupBy(line => line.PersonId).Select(person => person.MinBy(line => line.At)!).OrderBy(line => line.At).ToList();
        return TypedResults.Ok(new Answer(persons.Count, activity.Occasion.HeadCount, persons));
    }
}
