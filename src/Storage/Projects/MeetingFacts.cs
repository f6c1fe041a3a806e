using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Projects;

namespace ZiZhiJin.Storage.Projects;

/// <summary>What meetings have come to in a fund year: announced, held, and what they passed.</summary>
internal static class MeetingFacts
{
    private static readonly Dictionary<MeetingKind, string> Forms = new()
    {
        [MeetingKind.Hearing] = "hearing", [MeetingKind.ResidentsMeeting] = "residents-meeting", [MeetingKind.JointMeeting] = "joint-meeting",
        [MeetingKind.CoordinationMeeting] = "coordination-meeting", [MeetingKind.TwoCommitteeMeeting] = "two-committee-meeting",
    };

    public static async Task<ILookup<Guid, MeetingFact>> Meetings(this ZiZhiJinDb db, IReadOnlyCollection<Guid> areas, int year, CancellationToken cancel)
    {
        var (begins, ends) = (ShanghaiTime.MomentOf(new(year, 1, 1), TimeOnly.MinValue), ShanghaiTime.MomentOf(new(year + 1, 1, 1), TimeOnly.MinValue));
        var meetings = await (
            from meeting in db.Meetings
            join occasion in db.Occasions on meeting.Id equals occasion.Id
            where areas.Contains(meeting.AreaId) && occasion.StartsAt >= begins && occasion.StartsAt < ends
                && (occasion.State == OccasionState.Announced || occasion.State == OccasionState.Closed)
            select new { meeting.Id, meeting.AreaId, meeting.Kind, meeting.AnnouncedAt, occasion.StartsAt, occasion.State }).ToListAsync(cancel);
        var ids = meetings.ConvertAll(meeting => meeting.Id);
        var motions = await db.Motions.AsNoTracking().Where(motion => ids.Contains(motion.MeetingId) && motion.State == MotionState.Closed).OrderBy(motion => motion.ClosedAt).ToListAsync(cancel);
        var passed = motions.Where(motion => motion.Result is { Verdict: Verdict.Passed }).ToLookup(motion => motion.MeetingId);
        return meetings.Where(meeting => Forms.ContainsKey(meeting.Kind)).ToLookup(meeting => meeting.AreaId, meeting => new MeetingFact(
            meeting.Id, Forms[meeting.Kind], meeting.AnnouncedAt is { } at ? ShanghaiTime.DayOf(at) : null,
            meeting.State == OccasionState.Closed ? ShanghaiTime.DayOf(meeting.StartsAt) : null,
            passed[meeting.Id].FirstOrDefault() is { } motion ? new Evidence(EvidenceKind.Motion, motion.Id, ShanghaiTime.DayOf(motion.ClosedAt!.Value)) : null));
    }
}
