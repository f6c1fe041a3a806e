using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>The desk: how it is entered, and its pages and forms.</summary>
internal static class DeskCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /api/desk-sign-ins/{code}", ask => $"/api/desk-sign-ins/{ask.DeskCode}"),
        new("POST /api/desk-sign-ins/{code}/confirmation", ask => $"/api/desk-sign-ins/{ask.DeskCode}/confirmation"),

        new("GET /desk/desk.css"),
        new("GET /screen"),
        new("GET /h5/{**path}", _ => "/h5/"),
        new("GET /s/{code}", ask => $"/s/{ask.VenueCode}"),
        new("GET /desk/sign-in"),
        new("GET /desk/c/{code}", ask => $"/desk/c/{ask.DeskCode}"),
        new("GET /desk/demo-door"),
        new("POST /desk/demo-door"),
        new("POST /desk/sign-out"),

        new("GET /desk"),
        new("GET /desk/meetings"),
        new("GET /desk/meetings/new"),
        new("POST /desk/meetings/new") { Form = ask => [("area", $"{ask.Ids.Area}"), ("kind", "CoordinationMeeting"), ("title", "楼道照明"), ("place", "会议室"), ("day", $"{TestTown.Year}-06-01"), ("from", "09:00"), ("to", "11:00"), ("agenda", "讨论")] },
        new("GET /desk/meetings/{meetingId}", ask => $"/desk/meetings/{ask.Ids.Meeting}"),
        new("POST /desk/meetings/{meetingId}/recasts", ask => $"/desk/meetings/{ask.Ids.NamedMeeting}/recasts") { Form = ask => [("person", $"{ask.Ids.Attendee}"), ("motion", $"{ask.Ids.NamedMotion}"), ("choices", "反对"), ("reason", "不是本人投的"), ("nonce", "AAECAwQFBgcICQoLDA0ODw")] },
        new("GET /desk/meetings/{meetingId}/hall", ask => $"/desk/meetings/{ask.Ids.Meeting}/hall?name=老"),
        new("POST /desk/meetings/{meetingId}/hall/entries", ask => $"/desk/meetings/{ask.Ids.Meeting}/hall/entries") { Form = ask => [("person", $"{ask.Ids.Elder}")] },
        new("POST /desk/meetings/{meetingId}/check-ins/{personId}/undoing", ask => $"/desk/meetings/{ask.Ids.Meeting}/check-ins/{ask.Ids.Attendee}/undoing") { Form = _ => [("reason", "认错了人")] },
        new("POST /desk/meetings/{meetingId}/announcement", ask => $"/desk/meetings/{ask.Ids.DraftMeeting}/announcement"),
        new("POST /desk/meetings/{meetingId}/closing", ask => $"/desk/meetings/{ask.Ids.EndingMeeting}/closing") { Form = _ => [("heads", "12")] },
        new("POST /desk/meetings/{meetingId}/motions", ask => $"/desk/meetings/{ask.Ids.Meeting}/motions") { Form = _ => [("title", "楼道灯"), ("text", "改成声控灯"), ("kind", "YesNo"), ("unit", "Person"), ("threshold", "MoreThanHalf"), ("of", "Cast")] },
        new("POST /desk/motions/{motionId}/opening", ask => $"/desk/motions/{ask.Ids.DraftMotion}/opening"),
        new("POST /desk/motions/{motionId}/closing", ask => $"/desk/motions/{ask.Ids.OpenMotion}/closing"),
        new("POST /desk/meetings/{meetingId}/minutes", ask => $"/desk/meetings/{ask.Ids.ClosedMeeting}/minutes") { Form = _ => [("text", "协调会"), ("version", "1")] },
        new("POST /desk/meetings/{meetingId}/minutes/publication", ask => $"/desk/meetings/{ask.Ids.ConfirmedMeeting}/minutes/publication"),
        new("GET /desk/meetings/{meetingId}/file", ask => $"/desk/meetings/{ask.Ids.ClosedMeeting}/file"),
        new("GET /desk/meetings/{meetingId}/forum", ask => $"/desk/meetings/{ask.Ids.ForumMeeting}/forum?name=老"),
        new("POST /desk/meetings/{meetingId}/registrations", ask => $"/desk/meetings/{ask.Ids.ForumMeeting}/registrations") { Form = ask => [("person", $"{ask.Ids.Elder}"), ("nonce", "AAECAwQFBgcICQoLDA0ODw")] },
        new("POST /desk/meetings/{meetingId}/speakers", ask => $"/desk/meetings/{ask.Ids.ForumMeeting}/speakers") { Form = ask => [("person", $"{ask.Ids.Elder}"), ("nonce", "AAECAwQFBgcICQoLDA0ODw")] },
        new("POST /desk/meetings/{meetingId}/speakers/next", ask => $"/desk/meetings/{ask.Ids.ForumMeeting}/speakers/next"),
        new("POST /desk/meetings/{meetingId}/speakers/{speakerId}/ending", ask => $"/desk/meetings/{ask.Ids.ForumMeeting}/speakers/{ask.Ids.Speaker}/ending") { Form = _ => [("spoken", "yes")] },
        new("POST /desk/meetings/{meetingId}/seats", ask => $"/desk/meetings/{ask.Ids.ForumMeeting}/seats") { Form = _ => [("whom", "业委会"), ("seats", "1"), ("nonce", "AAECAwQFBgcICQoLDA0ODw")] },
        new("POST /desk/meetings/{meetingId}/seats/{seatsId}", ask => $"/desk/meetings/{ask.Ids.ForumMeeting}/seats/{ask.Ids.Seats}") { Form = _ => [("left", "1")] },
        new("POST /desk/meetings/{meetingId}/lottery", ask => $"/desk/meetings/{ask.Ids.LaterMeeting}/lottery") { Form = _ => [("day", "2026-05-06")] },
        new("POST /desk/meetings/{meetingId}/lottery/drawing", ask => $"/desk/meetings/{ask.Ids.LotteryMeeting}/lottery/drawing"),
        new("POST /desk/questions/{questionId}/answer", ask => $"/desk/questions/{ask.Ids.Question}/answer") { Form = _ => [("answer", "由物业付。")] },
        new("POST /desk/questions/{questionId}/decision", ask => $"/desk/questions/{ask.Ids.HeldQuestion}/decision") { Form = _ => [("pass", "yes"), ("revision", "0")] },
        new("GET /desk/surveys"),
        new("GET /desk/surveys/new"),
        new("POST /desk/surveys/new") { Form = ask => [("area", $"{ask.Ids.Area}"), ("year", $"{TestTown.Year}"), ("title", "")] },
        new("GET /desk/surveys/directions", ask => $"/desk/surveys/directions?area={ask.Ids.Area}&year={TestTown.Year}"),
        new("POST /desk/surveys/directions") { Form = Direction },
        new("GET /desk/surveys/{surveyId}", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}"),
        new("GET /desk/surveys/{surveyId}/results", ask => $"/desk/surveys/{ask.Ids.ClosedSurvey}/results?rows=content&columns=@channel"),
        new("GET /desk/surveys/{surveyId}/results/file", ask => $"/desk/surveys/{ask.Ids.ClosedSurvey}/results/file?format=csv"),
        new("GET /desk/surveys/{surveyId}/results/texts", ask => $"/desk/surveys/{ask.Ids.ClosedSurvey}/results/texts?question=need"),
        new("GET /desk/surveys/{surveyId}/proof", ask => $"/desk/surveys/{ask.Ids.ClosedSurvey}/proof"),
        new("GET /desk/surveys/{surveyId}/proof/file", ask => $"/desk/surveys/{ask.Ids.ClosedSurvey}/proof/file?format=docx"),
        new("GET /desk/surveys/{surveyId}/questions", ask => $"/desk/surveys/{ask.Ids.DraftSurvey}/questions"),
        new("POST /desk/surveys/{surveyId}/questions", ask => $"/desk/surveys/{ask.Ids.DraftSurvey}/questions") { Form = _ => Questions },
        new("GET /desk/surveys/{surveyId}/preview", ask => $"/desk/surveys/{ask.Ids.DraftSurvey}/preview"),
        new("GET /desk/surveys/{surveyId}/versions", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/versions"),
        new("POST /desk/surveys/{surveyId}/opening", ask => $"/desk/surveys/{ask.Ids.DraftSurvey}/opening"),
        new("POST /desk/surveys/{surveyId}/closing", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/closing"),
        new("GET /desk/surveys/{surveyId}/paper", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/paper?name=老"),
        new("POST /desk/surveys/{surveyId}/paper", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/paper") { Form = Paper },

        new("GET /desk/surveys/{surveyId}/paper-batches", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/paper-batches"),
        new("POST /desk/surveys/{surveyId}/paper-batches", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/paper-batches") { Form = _ => [("forms", "3")] },
        new("GET /desk/surveys/{surveyId}/paper-batches/{batchId}", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/paper-batches/{ask.Ids.PaperBatch}"),
        new("GET /desk/surveys/{surveyId}/paper-batches/{batchId}/forms", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/paper-batches/{ask.Ids.PaperBatch}/forms"),
        new("GET /desk/surveys/{surveyId}/missing", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/missing"),
        new("GET /desk/surveys/{surveyId}/missing/list", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/missing/list?building=1"),
        new("GET /desk/paper", ask => $"/desk/paper?code={ask.PaperCode}&name=老"),
        new("POST /desk/paper") { Form = ask => [("code", ask.PaperCode), .. Paper(ask)] },

        new("GET /desk/surveys/{surveyId}/talks", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/talks"),
        new("GET /desk/surveys/{surveyId}/talks/new", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/talks/new"),
        new("POST /desk/surveys/{surveyId}/talks/new", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/talks/new") { Form = Talk },
        new("GET /desk/surveys/{surveyId}/talks/{talkId}", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/talks/{ask.Ids.Talk}"),
        new("GET /desk/surveys/{surveyId}/talks/{talkId}/correction", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/talks/{ask.Ids.Talk}/correction"),
        new("POST /desk/surveys/{surveyId}/talks/{talkId}/correction", ask => $"/desk/surveys/{ask.Ids.OpenSurvey}/talks/{ask.Ids.Talk}/correction") { Form = ask => [.. Talk(ask), ("revision", "1"), ("reason", "写错了地点")] },

        .. DeskNeedCalls.All,
        .. DeskActivityCalls.All,
        .. DeskRosterCalls.All,
        .. DeskPersonCalls.All,

        new("GET /desk/roles"),
        new("POST /desk/roles") { Form = GiveRole },
        new("POST /desk/roles/{grantId}/end", ask => $"/desk/roles/{RoleCalls.GrantToEnd(ask)}/end"),

        new("POST /desk/roles/{grantId}/renewal", ask => $"/desk/roles/{RoleCalls.GrantToEnd(ask)}/renewal") { Form = _ => [("to", "2027-12-31")] },
        new("GET /desk/roles/duties"),
        new("GET /desk/roles/requests"),
        new("POST /desk/roles/requests") { Form = AskForRole },
        new("POST /desk/roles/requests/{requestId}/decision", ask => $"/desk/roles/requests/{ask.Ids.RoleRequest}/decision") { Form = _ => [("answer", "yes")] },
        new("POST /desk/roles/requests/{requestId}/withdrawal", ask => $"/desk/roles/requests/{ask.Ids.OfficesRoleRequest}/withdrawal"),

        .. DeskPolicyCalls.All,
        new("GET /desk/audit"),
        new("GET /desk/audit/chain"),
    ];

    private static (string, string)[] Questions => [("title", "需求征询"), ("q0.id", "need"), ("q0.title", "您的需求"), ("q0.kind", "Text")];

    private static IEnumerable<(string, string)> Direction(Ask ask) =>
        [("area", $"{ask.Ids.Area}"), ("year", $"{TestTown.Year}"), ("held", "2026-03-02"), ("party", "on"), ("committee", "on"), ("direction", "楼道安全")];

    private static IEnumerable<(string, string)> Paper(Ask ask) =>
        [("person", $"{ask.Ids.Elder}"), ("nonce", "AAAAAAAAAAAAAAAAAAAAAA"), ("name", "老"), ("a.need", "楼道灯不亮")];

    private static IEnumerable<(string, string)> Talk(Ask ask) =>
    [
        ("held", "2026-03-12"), ("place", "活动室"), ("moderator", "王书记"), ("minutes", "楼道太暗"), ("nonce", "AAAAAAAAAAAAAAAAAAAAAA"), ("step", "save"),
        ("speaker", $"{ask.Ids.Elder}"), ($"p.{ask.Ids.Elder:N}.a.need", "楼道灯不亮"),
    ];

    private static IEnumerable<(string, string)> AskForRole(Ask ask) =>
        [("account", $"{ask.Newcomer}"), ("role", "Finance"), ("area", $"{ask.Ids.Area}"), ("from", "2026-01-01"), ("to", ""), ("reason", "接替退休的会计")];

    private static IEnumerable<(string, string)> GiveRole(Ask ask) =>
        [("account", $"{ask.Newcomer}"), ("role", RoleCalls.RoleToGive(ask)), ("area", $"{ask.Ids.Area}"), ("from", "2026-01-01"), ("to", "")];
}
