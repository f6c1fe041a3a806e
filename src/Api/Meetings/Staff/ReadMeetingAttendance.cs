using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Meetings;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>Who was there, how that was proven, and what the head count says to it.</summary>
internal static class ReadMeetingAttendance
{
    public sealed record Answer(int Persons, int? HeadCount, IReadOnlyList<Attendant> CheckIns);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid meetingId, CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel)
    {
        var meeting = await db.Meetings.AsNoTracking().InCareOf(by.Caller, db, MeetingRoles.Readers).FirstOrDefaultAsync(meeting => meeting.Id == meetingId, cancel);
        if (meeting is null) return TypedResults.NotFound();
        var persons = await db.AttendantsOf(meetingId, cancel);
        return TypedResults.Ok(new Answer(persons.Count, meeting.Occasion.HeadCount, persons));
    }
}
