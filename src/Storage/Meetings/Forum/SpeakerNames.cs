using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Meetings.Forum;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Meetings.Forum;

/// <summary>The list of speakers with masked names, for whoever leads the meeting. Nothing when it is not in their care.</summary>
public sealed class SpeakerNames(ZiZhiJinDb db, PersonalData personal, AuditTrail audit)
{
    public async Task<List<NamedSpeaker>?> Of(Guid meetingId, Caller by, CancellationToken cancel)
    {
        var meeting = await db.Meetings.AsNoTracking().InCareOf(by, db, MeetingRoles.Helpers).FirstOrDefaultAsync(meeting => meeting.Id == meetingId, cancel);
        if (meeting is null) return null;
        var found = await (
            from turn in db.Speakers
            join entry in db.Persons on turn.PersonId equals entry.Id
            join person in db.Persons on entry.MergedInto ?? entry.Id equals person.Id
            where turn.MeetingId == meetingId
            orderby turn.Number
            select new { turn, person }).AsNoTracking().ToListAsync(cancel);
        audit.Did(by.AccountId, "meeting.speakers", meeting.AreaId, meetingId);
        await db.SaveChangesAsync(cancel);
        return found.ConvertAll(one => new NamedSpeaker(one.turn, one.person.ErasedAt is null ? Mask.Name(personal.Open(one.person).Name) : null));
    }
}

/// <param name="Name">Masked; nothing when the person had their data erased.</param>
public sealed record NamedSpeaker(Speaker Speaker, string? Name);
