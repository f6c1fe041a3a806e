using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Presence;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Meetings.Forum;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>Who speaks at a meeting, and what is asked in writing.</summary>
internal static class ForumApi
{
    private static readonly Role[] Helpers = [.. MeetingRoles.Helpers];

    public static void MapForum(this IEndpointRouteBuilder app)
    {
        var meeting = app.MapGroup("/api/meetings/{meetingId:guid}").SayingAs(OccasionKind.Meeting);
        meeting.MapGet("/speakers", ListSpeakers.Handle).ForEverybody();
        meeting.MapPut("/speakers/mine", JoinSpeakers.Handle).ForResidents().Example(new JoinSpeakers.Request(SampleIds.Nonce))
            .Refuses(ForumRefusals.NotComing, ForumRefusals.MeetingIsOver, MeetingWords.AtMeeting(PresenceRefusals.OccasionCancelled), CommunityRefusals.NotVerified);
        meeting.MapDelete("/speakers/mine", LeaveSpeakers.Handle).ForResidents().Refuses(CommunityRefusals.NotVerified);
        meeting.MapGet("/questions", ListQuestions.Handle).ForEverybody();
        meeting.MapPost("/questions", AskQuestion.Handle).ForResidents().Example(new AskQuestion.Request("楼道灯换好以后，电费由谁付？", SampleIds.Nonce))
            .Refuses(ForumRefusals.MeetingIsOver, ForumRefusals.TextRisky, ForumRefusals.TooManyQuestions, MeetingWords.AtMeeting(PresenceRefusals.OccasionCancelled), CommunityRefusals.NotVerified);
        meeting.MapDelete("/questions/{questionId:guid}", WithdrawQuestion.Handle).ForResidents().Refuses(ForumRefusals.QuestionSettled, ForumRefusals.ChangedMeanwhile, CommunityRefusals.NotVerified);
        MapSpeakers(app.MapGroup("/api/staff/meetings/{meetingId:guid}/speakers").SayingAs(OccasionKind.Meeting).Audited().ForRoles(Helpers));
        MapQuestions(app);
    }

    private static void MapSpeakers(RouteGroupBuilder speakers)
    {
        speakers.MapGet("", ListNamedSpeakers.Handle);
        speakers.MapPost("", EnterSpeaker.Handle).Example(new EnterSpeaker.Request(SampleIds.Person, SampleIds.Nonce)).Refuses(ForumRefusals.MeetingIsOver, MeetingWords.AtMeeting(PresenceRefusals.OccasionCancelled), MeetingWords.AtMeeting(PresenceRefusals.NotAnnounced));
        speakers.MapPost("/next", CallNextSpeaker.Handle).Refuses(ForumRefusals.NobodyWaits);
        speakers.MapPost("/{speakerId:guid}/ending", FinishSpeaker.Handle).Example(new FinishSpeaker.Request(true)).Refuses(ForumRefusals.NotCalled, ForumRefusals.TurnIsOver);
    }

    private static void MapQuestions(IEndpointRouteBuilder app)
    {
        app.MapGroup("/api/staff/meetings/{meetingId:guid}/questions").SayingAs(OccasionKind.Meeting).Audited().ForRoles(Helpers).MapGet("", ListStaffQuestions.Handle);
        var question = app.MapGroup("/api/staff/questions/{questionId:guid}").Audited().ForRoles(Helpers);
        question.MapPost("/answer", AnswerQuestion.Handle).Example(new AnswerQuestion.Request("电费仍由物业从公共收益里付，业委会已经同意。"))
            .Refuses(ForumRefusals.QuestionSettled, ForumRefusals.DecideFirst, ForumRefusals.TextRisky, ForumRefusals.ChangedMeanwhile);
        question.MapPost("/decision", DecideQuestion.Handle).Example(new DecideQuestion.Request(true, 0))
            .Refuses(ForumRefusals.QuestionSettled, ForumRefusals.NothingHeld, ForumRefusals.DecidedByWriter, ForumRefusals.ChangedMeanwhile);
    }
}
