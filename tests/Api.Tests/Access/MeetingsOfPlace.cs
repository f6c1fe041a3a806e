using System.Security.Cryptography;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>Meetings of a place that go on at this moment, and motions without presence, so that each caller is judged by who they are.</summary>
internal static class MeetingsOfPlace
{
    public static Guid Meeting(ZiZhiJinDb db, Guid areaId, bool isAnnounced = true) => Add(db, areaId, isAnnounced).Id;

    /// <summary>One that is voted on by name, and on which these have voted.</summary>
    public static (Guid Motion, Guid Meeting) NamedMotion(ZiZhiJinDb db, Guid areaId, IReadOnlyList<Guid> voters)
    {
        var id = Motion(db, areaId, MotionState.Open, isSecret: false);
        foreach (var voter in voters)
        {
            db.Add((Turnout)Activator.CreateInstance(typeof(Turnout), nonPublic: true)!).CurrentValues.SetValues(new { MotionId = id, Unit = voter.ToByteArray(true), PersonId = voter, ByAccountId = voter, Channel = Channel.Mini });
            db.Add((Ballot)Activator.CreateInstance(typeof(Ballot), nonPublic: true)!).CurrentValues.SetValues(new { Id = Guid.CreateVersion7(), MotionId = id, Receipt = RandomNumberGenerator.GetBytes(Ballot.ReceiptLength), VoterId = (Guid?)voter, Choices = "yes", Counted = false });
        }

        return (id, db.Motions.Local.Single(motion => motion.Id == id).MeetingId);
    }

    public static Guid Motion(ZiZhiJinDb db, Guid areaId, MotionState state, bool isSecret = true)
    {
        var motion = Domain.Meetings.Motion.Put(Add(db, areaId, isAnnounced: true), new("楼道灯", "改成声控灯",
            new(BallotKind.YesNo, [], null, VotingUnit.Person, isSecret, NeedsPresence: false), new(Threshold.MoreThanHalf, CountedOf.Cast, null, null)), StandingClock.Start);
        if (state != MotionState.Draft) motion.Begin(default, StandingClock.Start);
        if (state == MotionState.Closed) motion.Close(BallotCount.Of(motion.Form, motion.Rule, [], default), StandingClock.Start);
        db.Add(motion);
        return motion.Id;
    }

    /// <summary>One that is over and at which somebody was, with its minutes.</summary>
    public static Guid Closed(ZiZhiJinDb db, Guid areaId, Guid attendant, bool isPublished)
    {
        var meeting = Add(db, areaId, isAnnounced: true);
        meeting.Occasion.Close(null, StandingClock.Start);
        var minutes = MeetingMinutes.Draft(meeting, "协调会");
        if (isPublished) minutes.Publish(MinutesPolicy.Confirmations, StandingClock.Start);
        var there = db.Add((CheckIn)Activator.CreateInstance(typeof(CheckIn), nonPublic: true)!);
        there.CurrentValues.SetValues(new { OccasionId = meeting.Id, PersonId = attendant, At = StandingClock.Start, ByAccountId = attendant, Nonce = new byte[Nonce.Length] });
        db.Add(minutes);
        return meeting.Id;
    }

    private static Meeting Add(ZiZhiJinDb db, Guid areaId, bool isAnnounced)
    {
        var outline = new MeetingOutline(new("楼道照明协调会", "会议室", ["讨论"]), new(StandingClock.Start, StandingClock.Start.AddHours(2)), 50);
        var meeting = Domain.Meetings.Meeting.Draft((areaId, MeetingKind.CoordinationMeeting), outline, Guid.CreateVersion7(), StandingClock.Start);
        if (isAnnounced) meeting.Announce(default, StandingClock.Start);
        db.Add(meeting);
        return meeting;
    }
}
