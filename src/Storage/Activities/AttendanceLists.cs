using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Activities;

/// <summary>Who was at an activity, to print and to put with the papers. Every look at the names is written down.</summary>
public sealed class AttendanceLists(ZiZhiJinDb db, PersonalData personal, VolunteerHours hours, AuditTrail audit)
{
    /// <summary>Nothing when the activity is not in the caller's care.</summary>
    public async Task<Attendance?> Of(Guid activityId, Caller by, CancellationToken cancel)
    {
        var activity = await db.Activities.AsNoTracking().InCareOf(by, db, ActivityRoles.Readers).FirstOrDefaultAsync(one => one.Id == activityId, cancel);
        if (activity is null) return null;

        var area = await db.Areas.Where(area => area.Id == activity.AreaId).Select(area => area.Name).FirstAsync(cancel);
        var lines = await Lines(activity, cancel);
        audit.Did(by.AccountId, "activity.attendance-list", activity.AreaId, activityId);
        await db.SaveChangesAsync(cancel);
        return new(activity, area, lines);
    }

    private async Task<List<AttendanceLine>> Lines(Activity activity, CancellationToken cancel)
    {
        var volunteers = (await hours.At(activity.Id, cancel)).ToDictionary(one => one.PersonId, one => one.Minutes);
        var found = await (
            from one in db.CheckIns
            join entry in db.Persons on one.PersonId equals entry.Id
            join person in db.Persons on entry.MergedInto ?? entry.Id equals person.Id
            where one.OccasionId == activity.Id && one.UndoneAt == null
            select new { person, one.At, one.Proof }).AsNoTracking().ToListAsync(cancel);
        var left = await db.CheckOuts.Where(one => one.OccasionId == activity.Id).ToDictionaryAsync(one => one.PersonId, one => one.At, cancel);
        return
        [
            .. from line in found
               group line by line.person.Id into person
               let first = person.MinBy(line => line.At)!
               orderby first.At
               select Named(first.person, new(null, null, first.At, first.Proof, left.TryGetValue(person.Key, out var at) ? at : null, volunteers.TryGetValue(person.Key, out var minutes) ? minutes : null)),
        ];
    }

    private AttendanceLine Named(Person person, AttendanceLine line)
    {
        if (person.ErasedAt is not null) return line;
        var details = personal.Open(person);
        return line with { Name = Mask.Name(details.Name), Home = $"{details.Building}号" };
    }
}

public sealed record Attendance(Activity Activity, string Area, IReadOnlyList<AttendanceLine> Lines);

/// <param name="Name">Masked; nothing when the person had their data erased.</param>
/// <param name="VolunteerMinutes">Of those who came to help.</param>
public sealed record AttendanceLine(string? Name, string? Home, DateTimeOffset At, PresenceProof Proof, DateTimeOffset? LeftAt, int? VolunteerMinutes);
