using Microsoft.EntityFrameworkCore;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>Which meetings somebody registered for and came to, on what they voted, and what was struck that others had cast in their name. What they voted in secret is not known.</summary>
internal static class MyMeetings
{
    public static async Task<IEnumerable<Line>> Of(ZiZhiJinDb db, Guid personId, CancellationToken cancel)
    {
        var meetings = db.Meetings.Select(meeting => new MyOccasions.Titled { Id = meeting.Id, Title = meeting.Title });
        return [.. await MyOccasions.Of(db, personId, meetings, cancel), .. await Votes(db, personId, cancel), .. await Struck(db, personId, cancel)];
    }

    private static async Task<IEnumerable<Line>> Struck(ZiZhiJinDb db, Guid personId, CancellationToken cancel)
    {
        var struck = await (
            from ballot in db.StruckBallots
            join motion in db.Motions on ballot.MotionId equals motion.Id
            where ballot.PersonId == personId
            orderby ballot.Id
            select new { motion.Title, ballot.Choices }).ToListAsync(cancel);
        return struck.Select(ballot => new Line(ballot.Title, $"别人以您的名义投的票已经作废：{ballot.Choices}"));
    }

    private static async Task<IEnumerable<Line>> Votes(ZiZhiJinDb db, Guid personId, CancellationToken cancel)
    {
        var votes = await (
            from turnout in db.Turnouts
            join motion in db.Motions on turnout.MotionId equals motion.Id
            where turnout.PersonId == personId
            orderby motion.Id
            select new { motion.Id, motion.Title, motion.IsSecret }).ToListAsync(cancel);
        var named = await db.Ballots.Where(ballot => ballot.VoterId == personId).Select(ballot => new { ballot.MotionId, ballot.Choices }).ToListAsync(cancel);
        var said = named.ToLookup(ballot => ballot.MotionId, ballot => $"{ballot.Choices}");
        return votes.Select(vote => new Line(vote.Title, vote.IsSecret ? "已投票（无记名，系统不知道投了什么）" : $"已投票（记名）：{string.Join("；", said[vote.Id])}"));
    }
}
