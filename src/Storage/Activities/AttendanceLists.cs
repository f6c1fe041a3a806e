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
        var checkIns = await db.CheckIns.AsNoTracking().Where(one => one.OccasionId == activity.Id && one.UndoneAt == null).ToListAsync(cancel);
        var checkOuts = await db.CheckOuts.AsNoTracking().Where(one => one.OccasionId == activity.Id).ToListAsync(cancel);
        var roots = await db.RootsOf([.. checkIns.Select(one => one.PersonId), .. checkOuts.Select(one => one.PersonId)], cancel);
        var ids = roots.Values.Distinct().ToList();
        var persons = await db.Persons.AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, cancel);
        var left = checkOuts.GroupBy(one => roots[one.PersonId]).ToDictionary(one => one.Key, one => one.Max(checkOut => checkOut.At));
        return
        [
            .. from line in checkIns
               group line by roots[line.PersonId] into person
               let first = person.MinBy(line => line.At)!
               orderby first.At
               select Named(persons[person.Key], new(null, null, first.At, first.Proof, left.TryGetValue(person.Key, out var at) ? at : null, volunteers.TryGetValue(person.Key, out var minutes) ? minutes : null)),
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
