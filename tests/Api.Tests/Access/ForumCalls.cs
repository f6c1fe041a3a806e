namespace ZiZhiJin.Api.Tests.Access;

/// <summary>Speaking and asking at meetings, seats and lots, registering by name, and the papers of activities.</summary>
internal static class ForumCalls
{
    private const string Nonce = "AAECAwQFBgcICQoLDA0ODw";

    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /api/meetings/{meetingId}/speakers", ask => $"/api/meetings/{ask.Ids.ForumMeeting}/speakers"),
        new("PUT /api/meetings/{meetingId}/speakers/mine", ask => $"/api/meetings/{ask.Ids.ForumMeeting}/speakers/mine", _ => new { nonce = Nonce }),
        new("DELETE /api/meetings/{meetingId}/speakers/mine", ask => $"/api/meetings/{ask.Ids.ForumMeeting}/speakers/mine"),
        new("GET /api/staff/meetings/{meetingId}/speakers", ask => $"/api/staff/meetings/{ask.Ids.ForumMeeting}/speakers"),
        new("POST /api/staff/meetings/{meetingId}/speakers", ask => $"/api/staff/meetings/{ask.Ids.ForumMeeting}/speakers", ask => new { personId = ask.Ids.Elder, nonce = Nonce }),
        new("POST /api/staff/meetings/{meetingId}/speakers/next", ask => $"/api/staff/meetings/{ask.Ids.ForumMeeting}/speakers/next"),
        new("POST /api/staff/meetings/{meetingId}/speakers/{speakerId}/ending", ask => $"/api/staff/meetings/{ask.Ids.ForumMeeting}/speakers/{ask.Ids.Speaker}/ending", _ => new { hasSpoken = true }),
        new("GET /api/meetings/{meetingId}/questions", ask => $"/api/meetings/{ask.Ids.ForumMeeting}/questions"),
        new("POST /api/meetings/{meetingId}/questions", ask => $"/api/meetings/{ask.Ids.ForumMeeting}/questions", _ => new { text = "电费由谁付？", nonce = Nonce }),
        new("DELETE /api/meetings/{meetingId}/questions/{questionId}", ask => $"/api/meetings/{ask.Ids.ForumMeeting}/questions/{ask.Ids.Question}"),
        new("GET /api/staff/meetings/{meetingId}/questions", ask => $"/api/staff/meetings/{ask.Ids.ForumMeeting}/questions"),
        new("POST /api/staff/questions/{questionId}/answer", ask => $"/api/staff/questions/{ask.Ids.Question}/answer", _ => new { answer = "由物业付。" }),
        new("POST /api/staff/questions/{questionId}/decision", ask => $"/api/staff/questions/{ask.Ids.HeldQuestion}/decision", _ => new { pass = true, revision = 0 }),
        new("GET /api/meetings/{meetingId}/lottery", ask => $"/api/meetings/{ask.Ids.LotteryMeeting}/lottery"),
        new("PUT /api/staff/meetings/{meetingId}/lottery", ask => $"/api/staff/meetings/{ask.Ids.LaterMeeting}/lottery", _ => new { closesAt = Hosting.StandingClock.Start.AddHours(20) }),
        new("DELETE /api/staff/meetings/{meetingId}/lottery", ask => $"/api/staff/meetings/{ask.Ids.LaterMeeting}/lottery"),
        new("POST /api/staff/meetings/{meetingId}/lottery/drawing", ask => $"/api/staff/meetings/{ask.Ids.LotteryMeeting}/lottery/drawing"),
        new("GET /api/staff/meetings/{meetingId}/seats", ask => $"/api/staff/meetings/{ask.Ids.ForumMeeting}/seats"),
        new("POST /api/staff/meetings/{meetingId}/seats", ask => $"/api/staff/meetings/{ask.Ids.ForumMeeting}/seats", _ => new { forWhom = "业委会", seats = 1, nonce = Nonce }),
        new("PUT /api/staff/meetings/{meetingId}/seats/{seatsId}", ask => $"/api/staff/meetings/{ask.Ids.ForumMeeting}/seats/{ask.Ids.Seats}", _ => new { left = 1 }),
        new("GET /api/activities/{activityId}/registrations", ask => $"/api/activities/{ask.Ids.Activity}/registrations"),
        new("POST /api/activities/{activityId}/registrations", ask => $"/api/activities/{ask.Ids.Activity}/registrations", ask => new { personId = ask.Ids.Elder, nonce = Nonce, asVolunteer = true }),
        new("DELETE /api/activities/{activityId}/registrations/{personId}", ask => $"/api/activities/{ask.Ids.Activity}/registrations/{ask.Ids.Attendee}"),
        new("GET /api/staff/meetings/{meetingId}/registrations", ask => $"/api/staff/meetings/{ask.Ids.ForumMeeting}/registrations"),
        new("POST /api/staff/meetings/{meetingId}/registrations", ask => $"/api/staff/meetings/{ask.Ids.ForumMeeting}/registrations", ask => new { personId = ask.Ids.Elder, nonce = Nonce }),
        new("DELETE /api/staff/meetings/{meetingId}/registrations/{personId}", ask => $"/api/staff/meetings/{ask.Ids.ForumMeeting}/registrations/{ask.Ids.Attendee}"),
        new("GET /api/activities/{activityId}/dossier", ask => $"/api/activities/{ask.Ids.Activity}/dossier"),
        new("POST /api/activities/{activityId}/dossier/texts", ask => $"/api/activities/{ask.Ids.Activity}/dossier/texts", _ => new { item = "summary", text = "来了四十人。", nonce = Nonce }),
        new("POST /api/activities/{activityId}/dossier/files", ask => $"/api/activities/{ask.Ids.Activity}/dossier/files", _ => new PaperBody()),
        new("GET /api/activities/{activityId}/dossier/{paperId}/file", ask => $"/api/activities/{ask.Ids.Activity}/dossier/{ask.Ids.PicturedPaper}/file"),
        new("POST /api/activities/{activityId}/dossier/{paperId}/setting-aside", ask => $"/api/activities/{ask.Ids.Activity}/dossier/{ask.Ids.Paper}/setting-aside", _ => new { reason = "放错了" }),
        new("GET /api/activities/{activityId}/goods", ask => $"/api/activities/{ask.Ids.Activity}/goods"),
        new("POST /api/activities/{activityId}/goods", ask => $"/api/activities/{ask.Ids.Activity}/goods", _ => Array.Empty<object>()),
        new("POST /api/activities/{activityId}/goods/{receiptId}/setting-aside", ask => $"/api/activities/{ask.Ids.Activity}/goods/{ask.Ids.GoodsReceipt}/setting-aside", _ => new { reason = "数量错了" }),
    ];
}
