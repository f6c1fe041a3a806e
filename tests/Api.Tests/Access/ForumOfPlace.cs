using System.Security.Cryptography;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Meetings.Forum;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Lots;
using ZiZhiJin.Domain.Presence.Seats;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>What a place gives for speaking and asking at meetings, for seats and lots, and for goods.</summary>
internal sealed record ForumOfPlace(Guid Meeting, Guid Called, Guid Question, Guid Held, Guid Seats, Guid Later, Guid WithLots)
{
    private static readonly DateTimeOffset Now = StandingClock.Start;

    public static ForumOfPlace Open(ZiZhiJinDb db, TestTown town, Guid areaId, (Guid Resident, Guid Elder, Guid Attendee, Guid Activity) of)
    {
        var meeting = Draft(areaId, default);
        meeting.Occasion.KeepSeats(2, 0);
        meeting.Announce(default, Now);
        var seats = KeptSeats.Keep(meeting.Id, new("物业公司", 2, null), (Guid.CreateVersion7(), NewNonce()), Now);
        var (called, waiting) = (Turn(meeting.Id, 1, of.Elder), Turn(meeting.Id, 2, of.Resident));
        called.Call(Now);
        var (question, held) = (Asked(meeting, of.Resident, passed: true), Asked(meeting, of.Resident, passed: false));
        var later = Draft(areaId, TimeSpan.FromDays(1));
        db.AddRange(meeting, seats, called, waiting, question, held, later);
        Enlist(db, of.Attendee, of.Activity, meeting.Id);
        return new(meeting.Id, called.Id, question.Id, held.Id, seats.Id, later.Id, DrawsLots(db, town, areaId));
    }

    /// <summary>Somebody has registered for these.</summary>
    private static void Enlist(ZiZhiJinDb db, Guid person, params IEnumerable<Guid> occasions) =>
        db.AddRange(occasions.Select(occasion => Registration.Take(occasion, person, new Arrival(1000, Now, Guid.CreateVersion7(), NewNonce()))));

    public static Guid Receipt(ZiZhiJinDb db, Guid activityId, Guid person) =>
        db.Add(GoodsReceipt.Sign(activityId, new(person, "大米", 1, Now, PresenceProof.Card, Guid.CreateVersion7(), NewNonce()), Now)).Entity.Id;

    public static Guid Filed(ZiZhiJinDb db, TestTown town, Guid activityId)
    {
        var paper = DossierPaper.Filed(Guid.CreateVersion7(), (activityId, DossierItem.Vouchers), (DossierFileKind.Document, 5), (Guid.CreateVersion7(), Now));
        town.KeepFile(paper.Id);
        return db.Add(paper).Entity.Id;
    }

    private static Guid DrawsLots(ZiZhiJinDb db, TestTown town, Guid areaId)
    {
        var meeting = Draft(areaId, default);
        meeting.Occasion.DrawLots(Now.AddMinutes(-10), Now.AddHours(-1));
        meeting.Announce(default, Now.AddMinutes(-30));
        var seed = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(LotteryOrder.SeedBytes));
        db.AddRange(meeting, Lottery.Prepare(meeting.Id, (seed, town.Ring.Seal(meeting.Id, "lottery-seed", seed)), Guid.CreateVersion7(), Now));
        return meeting.Id;
    }

    private static Meeting Draft(Guid areaId, TimeSpan startsIn) => Domain.Meetings.Meeting.Draft(
        (areaId, MeetingKind.CoordinationMeeting), new(new("楼道照明协调会", "会议室", ["讨论"]), new(Now + startsIn, Now + startsIn + TimeSpan.FromHours(2)), 50), Guid.CreateVersion7(), Now);

    private static Speaker Turn(Guid meetingId, int number, Guid person) => Speaker.Join(meetingId, number, new(person, Guid.CreateVersion7(), NewNonce(), ByHand: false), Now);

    private static WrittenQuestion Asked(Meeting meeting, Guid person, bool passed) => WrittenQuestion.Ask((meeting.Id, meeting.AreaId), (person, NewNonce()), ("电费由谁付？", passed), Now);

    private static Nonce NewNonce() => new(RandomNumberGenerator.GetBytes(Nonce.Length));
}
