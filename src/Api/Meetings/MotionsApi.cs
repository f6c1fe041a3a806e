using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Meetings.Staff;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Api.Meetings;

internal static class MotionsApi
{
    private const string SampleReceipt = "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg", SampleSecret = "dGVzdHRlc3R0ZXN0dGVzdHRlc3R0ZXN0dGVzdHRlc3Q";
    private static readonly Role[] Makers = [.. MeetingRoles.Makers], Helpers = [.. MeetingRoles.Helpers];

    internal static readonly PutMotion.Request Sample = new("改造 3 号楼的楼道灯", "用自治金改成声控灯，预算 8000 元。",
        new(BallotKind.YesNo, [], VotingUnit.Household, IsSecret: true, NeedsPresence: true), new(Threshold.MoreThanHalf, CountedOf.Present, null, 30));

    public static void MapMotions(this IEndpointRouteBuilder app)
    {
        var motion = app.MapGroup("/api/motions/{motionId:guid}");
        motion.MapGet("", ReadMotion.Handle).ForEverybody();
        motion.MapPost("/ballot", CastBallot.Handle).ForResidents().Example(new CastBallot.Request(["yes"], SampleReceipt)).Refuses([.. MeetingRefusals.OfBallots, CommunityRefusals.NotVerified]);
        motion.MapPost("/ballot/revocation", RevokeBallot.Handle).ForResidents().Example(new RevokeBallot.Request(SampleSecret))
            .Refuses(MeetingRefusals.NotOpenYet, MeetingRefusals.Closed, MeetingRefusals.Withdrawn, MeetingRefusals.ReceiptUnknown, MeetingRefusals.OnPaper, CommunityRefusals.NotVerified);
        motion.MapPost("/ballot/contest", ContestBallot.Handle).ForResidents().Refuses(MeetingRefusals.NotOpenYet, MeetingRefusals.Withdrawn, MeetingRefusals.NothingToRecast,
            MeetingRefusals.SecretNotFound, MeetingRefusals.ContestedTooLate, CommunityRefusals.NotVerified);
        motion.MapGet("/receipts", ListReceipts.Handle).ForEverybody().Refuses(MeetingRefusals.AlreadyOpen, MeetingRefusals.NotOpenYet, MeetingRefusals.Withdrawn);
        MapStaff(app.MapGroup("/api/staff/motions/{motionId:guid}").Audited());
    }

    private static void MapStaff(RouteGroupBuilder staff)
    {
        staff.MapPut("", RewriteMotion.Handle).ForRoles(Makers).Example(Sample).Refuses(MeetingRefusals.AlreadyOpen, MeetingRefusals.Closed, MeetingRefusals.Withdrawn, MeetingRefusals.ChangedMeanwhile);
        staff.MapDelete("", WithdrawMotion.Handle).ForRoles(Makers).Refuses(MeetingRefusals.AlreadyOpen, MeetingRefusals.Closed, MeetingRefusals.Withdrawn, MeetingRefusals.ChangedMeanwhile);
        staff.MapPost("/opening", OpenMotion.Handle).ForRoles(Makers)
            .Refuses(MeetingRefusals.NotGoingOn, MeetingRefusals.AlreadyOpen, MeetingRefusals.Closed, MeetingRefusals.Withdrawn, MeetingRefusals.ChangedMeanwhile, CommunityRefusals.AreaWithoutPolicy);
        staff.MapPost("/closing", CloseMotion.Handle).ForRoles(Makers).Refuses(MeetingRefusals.NotOpenYet, MeetingRefusals.Withdrawn);
        staff.MapPost("/recasts", RecastInPerson.Handle).ForRoles(Helpers).Example(new RecastInPerson.Request(SampleIds.Person, ["no"], "本人当场说不是自己投的", SampleIds.Nonce))
            .Refuses(MeetingRefusals.NotOpenYet, MeetingRefusals.Withdrawn, MeetingRefusals.NothingToRecast, MeetingRefusals.SecretNotFound, MeetingRefusals.ContestedTooLate, MeetingRefusals.ChangedMeanwhile);
        staff.MapPost("/paper-ballots", EnterPaperBallots.Handle).ForRoles(Helpers).Example(new EnterPaperBallots.Request([SampleIds.Person], [["yes"]], SampleIds.Nonce))
            .Refuses([.. MeetingRefusals.OfBallots, .. PresenceRefusals.OfCheckIns.Select(MeetingWords.AtMeeting), MeetingWords.AtMeeting(PresenceRefusals.EntryTooLate)]);
    }
}
