using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

internal static class MeetingCalls
{
    private const string Nonce = "AAECAwQFBgcICQoLDA0ODw", Receipt = "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg", Secret = "dGVzdHRlc3R0ZXN0dGVzdHRlc3R0ZXN0dGVzdHRlc3Q";

    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /api/meetings"),
        new("GET /api/meetings/{meetingId}", ask => $"/api/meetings/{ask.Ids.Meeting}"),
        new("PUT /api/meetings/{meetingId}/registration", ask => $"/api/meetings/{ask.Ids.Meeting}/registration", _ => new { nonce = Nonce }),
        new("DELETE /api/meetings/{meetingId}/registration", ask => $"/api/meetings/{ask.Ids.Meeting}/registration"),
        new("POST /api/meetings/{occasionId}/check-in", ask => $"/api/meetings/{ask.Ids.Meeting}/check-in", ask => new { venueCode = ask.MeetingCode, nonce = Nonce }),
        new("GET /api/meetings/{occasionId}/venue-code", ask => $"/api/meetings/{ask.Ids.Meeting}/venue-code"),
        new("POST /api/meetings/{occasionId}/check-in/contest", ask => $"/api/meetings/{ask.Ids.ClosedMeeting}/check-in/contest"),
        new("GET /api/meetings/{occasionId}/pass", ask => $"/api/meetings/{ask.Ids.Meeting}/pass"),
        new("POST /api/meetings/{occasionId}/scans", ask => $"/api/meetings/{ask.Ids.Meeting}/scans", _ => Array.Empty<object>()),
        new("PUT /api/meetings/{occasionId}/screen", ask => $"/api/meetings/{ask.Ids.Meeting}/screen", ask => new { number = ask.ScreenNumber }),
        new("DELETE /api/meetings/{occasionId}/screen", ask => $"/api/meetings/{ask.Ids.Meeting}/screen"),
        new("GET /api/meetings/{occasionId}/pack", ask => $"/api/meetings/{ask.Ids.Meeting}/pack"),
        new("GET /api/meetings/{occasionId}/persons", ask => $"/api/meetings/{ask.Ids.Meeting}/persons?name=王"),
        new("POST /api/meetings/{occasionId}/entries", ask => $"/api/meetings/{ask.Ids.Meeting}/entries", ask => new { personId = ask.Ids.Elder, nonce = Nonce }),
        new("POST /api/meetings/{occasionId}/check-ins/{personId}/undoing", ask => $"/api/meetings/{ask.Ids.Meeting}/check-ins/{ask.Ids.Attendee}/undoing", _ => new { reason = "扫错了人" }),
        new("GET /api/staff/meetings/{occasionId}/evidence", ask => $"/api/staff/meetings/{ask.Ids.Meeting}/evidence"),
        new("GET /api/meetings/{meetingId}/minutes", ask => $"/api/meetings/{ask.Ids.ConfirmedMeeting}/minutes"),
        new("POST /api/meetings/{meetingId}/minutes/confirmation", ask => $"/api/meetings/{ask.Ids.ClosedMeeting}/minutes/confirmation", _ => new { version = 1 }),
        new("POST /api/staff/meetings/{meetingId}/minutes", ask => $"/api/staff/meetings/{ask.Ids.ClosedMeeting}/minutes"),
        new("PUT /api/staff/meetings/{meetingId}/minutes", ask => $"/api/staff/meetings/{ask.Ids.ClosedMeeting}/minutes", _ => new { text = "协调会", version = 1 }),
        new("POST /api/staff/meetings/{meetingId}/minutes/publication", ask => $"/api/staff/meetings/{ask.Ids.ConfirmedMeeting}/minutes/publication"),
        new("GET /api/staff/meetings/{meetingId}/minutes/export", ask => $"/api/staff/meetings/{ask.Ids.ClosedMeeting}/minutes/export"),
        new("GET /api/motions/{motionId}", ask => $"/api/motions/{ask.Ids.OpenMotion}"),
        new("POST /api/motions/{motionId}/ballot", ask => $"/api/motions/{ask.Ids.OpenMotion}/ballot", _ => new { choices = new[] { "yes" }, receipt = Receipt }),
        new("POST /api/motions/{motionId}/ballot/revocation", ask => $"/api/motions/{ask.Ids.OpenMotion}/ballot/revocation", _ => new { secret = Secret }),
        new("POST /api/motions/{motionId}/ballot/contest", ask => $"/api/motions/{ask.Ids.NamedMotion}/ballot/contest"),
        new("POST /api/staff/motions/{motionId}/recasts", ask => $"/api/staff/motions/{ask.Ids.NamedMotion}/recasts",
            ask => new { personId = ask.Ids.Attendee, choices = new[] { "no" }, reason = "本人当场说不是自己投的", nonce = Nonce }),
        new("GET /api/motions/{motionId}/receipts", ask => $"/api/motions/{ask.Ids.ClosedMotion}/receipts"),

        new("POST /api/staff/meetings", Body: ask => new { areaId = ask.Ids.Area, kind = "coordinationMeeting", outline = Outline }),
        new("PUT /api/staff/meetings/{meetingId}", ask => $"/api/staff/meetings/{ask.Ids.DraftMeeting}", _ => Outline),
        new("POST /api/staff/meetings/{meetingId}/announcement", ask => $"/api/staff/meetings/{ask.Ids.DraftMeeting}/announcement"),
        new("POST /api/staff/meetings/{meetingId}/closing", ask => $"/api/staff/meetings/{ask.Ids.EndingMeeting}/closing", _ => new { headCount = 12 }),
        new("POST /api/staff/meetings/{meetingId}/cancellation", ask => $"/api/staff/meetings/{ask.Ids.DraftMeeting}/cancellation"),
        new("GET /api/staff/meetings/{meetingId}/attendance", ask => $"/api/staff/meetings/{ask.Ids.Meeting}/attendance"),
        new("POST /api/staff/meetings/{meetingId}/motions", ask => $"/api/staff/meetings/{ask.Ids.Meeting}/motions", _ => Motion),
        new("PUT /api/staff/motions/{motionId}", ask => $"/api/staff/motions/{ask.Ids.DraftMotion}", _ => Motion),
        new("DELETE /api/staff/motions/{motionId}", ask => $"/api/staff/motions/{ask.Ids.DraftMotion}"),
        new("POST /api/staff/motions/{motionId}/opening", ask => $"/api/staff/motions/{ask.Ids.DraftMotion}/opening"),
        new("POST /api/staff/motions/{motionId}/closing", ask => $"/api/staff/motions/{ask.Ids.OpenMotion}/closing"),
        new("POST /api/staff/motions/{motionId}/paper-ballots", ask => $"/api/staff/motions/{ask.Ids.OpenMotion}/paper-ballots",
            ask => new { voters = new[] { ask.Ids.Elder }, ballots = new[] { new[] { "yes" } }, nonce = Nonce }),
    ];

    private static object Outline => new
    {
        title = "楼道照明协调会", place = "会议室", agenda = new[] { "讨论" }, startsAt = StandingClock.Start, endsAt = StandingClock.Start.AddHours(2), places = 50,
    };

    private static object Motion => new
    {
        title = "楼道灯", text = "改成声控灯",
        ballot = new { kind = "yesNo", options = Array.Empty<string>(), unit = "person", isSecret = true, needsPresence = false },
        rule = new { threshold = "moreThanHalf", of = "cast" },
    };
}
