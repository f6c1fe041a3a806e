using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Meetings;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Desk.Meetings.Hall;

/// <summary>The names of who is in the hall, masked. Every look at them is written down.</summary>
internal sealed class HallReading(ZiZhiJinDb db, RosterSearch roster, PersonalData personal, AuditTrail audit)
{
    private const int MostFound = 20;

    /// <param name="name">Part of the name of somebody who is to be entered.</param>
    public async Task<HallView?> Of(Guid meetingId, string? name, Clerk clerk, CancellationToken cancel)
    {
        var meeting = await db.Meetings.AsNoTracking().InCareOf(clerk.Caller, db, MeetingRoles.Helpers).FirstOrDefaultAsync(meeting => meeting.Id == meetingId, cancel);
        if (meeting is null) return null;

        var there = await db.AttendantsOf(meetingId, cancel);
        var ids = there.Select(one => one.PersonId).ToList();
        var persons = await db.Persons.AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, cancel);
        audit.Did(clerk.AccountId, "meeting.attendance-list", meeting.AreaId, meetingId);
        await db.SaveChangesAsync(cancel);
        return new HallView(meeting, [.. there.Select(one => Line(one, persons[one.PersonId]))], await Found(meeting.AreaId, name, cancel))
        {
            Name = name, Nonce = new Nonce(RandomNumberGenerator.GetBytes(Nonce.Length)).ToString(),
            Motions = await db.Motions.AsNoTracking().Where(motion => motion.MeetingId == meetingId && motion.State == MotionState.Open && !motion.IsSecret).OrderBy(motion => motion.Id).ToListAsync(cancel),
        };
    }

    private HallLine Line(Attendant one, Person person)
    {
        var details = person.ErasedAt is null ? personal.Open(person) : null;
        return new(one.PersonId, details is null ? "（已删除个人信息）" : Mask.Name(details.Name), details is null ? "" : $"{details.Building}号", one.At, one.Proof);
    }

    private async Task<IReadOnlyList<FoundPerson>> Found(Guid areaId, string? name, CancellationToken cancel) => name is null ? []
        : [.. (await roster.Find(areaId, name, cancel)).Take(MostFound).Select(found => new FoundPerson(found.Person.Id, Mask.Name(found.Details.Name), $"{found.Details.Building}号"))];
}
