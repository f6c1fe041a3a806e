using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Meetings;
using ZiZhiJin.Storage.Meetings.Forum;

namespace ZiZhiJin.Desk.Meetings.Forum;

/// <summary>Reads what the page of a meeting's forum shows.</summary>
internal sealed class ForumReading(ZiZhiJinDb db, SpeakerNames speakers, RosterSearch roster)
{
    private const int Most = 20;

    public async Task<ForumView?> Of(Guid meetingId, string? name, Clerk clerk, CancellationToken cancel)
    {
        var meeting = await db.Meetings.AsNoTracking().InCareOf(clerk.Caller, db, MeetingRoles.Helpers).FirstOrDefaultAsync(meeting => meeting.Id == meetingId, cancel);
        if (meeting is null || await speakers.Of(meetingId, clerk.Caller, cancel) is not { } turns) return null;
        var questions = await db.WrittenQuestions.AsNoTracking().Where(one => one.MeetingId == meetingId).OrderBy(one => one.Id).ToListAsync(cancel);
        var seats = await db.KeptSeats.AsNoTracking().Where(one => one.OccasionId == meetingId).OrderBy(one => one.Id).ToListAsync(cancel);
        var lottery = await db.Lotteries.AsNoTracking().FirstOrDefaultAsync(one => one.OccasionId == meetingId, cancel);
        var view = new ForumView(meeting, turns, questions, seats, lottery, new Nonce(RandomNumberGenerator.GetBytes(Nonce.Length)).ToString()) { Name = name };
        return string.IsNullOrWhiteSpace(name) ? view : view with { Found = [.. (await roster.Find(meeting.AreaId, name.Trim(), cancel)).Take(Most)] };
    }
}
