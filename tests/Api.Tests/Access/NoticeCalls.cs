namespace ZiZhiJin.Api.Tests.Access;

internal static class NoticeCalls
{
    private const string Nonce = "AAAAAAAAAAAAAAAAAAAAAA";

    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /api/notices"),
        new("GET /api/notices/{noticeId}", ask => $"/api/notices/{ask.Ids.Notice}"),
        new("PUT /api/notices/{noticeId}/read", ask => $"/api/notices/{ask.Ids.Notice}/read"),

        new("GET /api/staff/notices"),
        new("POST /api/staff/notices", Body: ask => new { areaId = ask.Ids.Area, notice = Notice, nonce = Nonce }),
        new("POST /api/staff/notices/audience", Body: ask => new { areaId = ask.Ids.Area, audience = new { kind = "persons", personIds = new[] { ask.Ids.Elder, ask.Ids.Neighbour } } })
        {
            UsesUpPlace = false,
        },
        new("GET /api/staff/notices/{noticeId}", ask => $"/api/staff/notices/{ask.Ids.Notice}"),
        new("PUT /api/staff/notices/{noticeId}", ask => $"/api/staff/notices/{ask.Ids.HeldNotice}", _ => Notice),
        new("POST /api/staff/notices/{noticeId}/withdrawal", ask => $"/api/staff/notices/{ask.Ids.Notice}/withdrawal", _ => new { reason = "时间写错了" }),
        new("GET /api/staff/notices/{noticeId}/calls", ask => $"/api/staff/notices/{ask.Ids.Notice}/calls"),
        new("PUT /api/staff/notices/{noticeId}/calls/{personId}", ask => $"/api/staff/notices/{ask.Ids.Notice}/calls/{ask.Ids.Elder}", _ => new { reached = true }),
        new("POST /api/staff/notices/{noticeId}/release", ask => $"/api/staff/notices/{ask.Ids.HeldNotice}/release"),
        new("GET /desk/notices"),
        new("GET /desk/notices/new"),
        new("POST /desk/notices/new") { Form = ask => [("area", $"{ask.Ids.Area}"), ("nonce", Nonce), .. Fields] },
        new("GET /desk/notices/{noticeId}", ask => $"/desk/notices/{ask.Ids.Notice}"),
        new("GET /desk/notices/{noticeId}/edit", ask => $"/desk/notices/{ask.Ids.HeldNotice}/edit"),
        new("POST /desk/notices/{noticeId}/edit", ask => $"/desk/notices/{ask.Ids.HeldNotice}/edit") { Form = _ => Fields },
        new("POST /desk/notices/{noticeId}/withdrawal", ask => $"/desk/notices/{ask.Ids.Notice}/withdrawal") { Form = _ => [("reason", "时间写错了")] },
        new("GET /desk/notices/{noticeId}/calls", ask => $"/desk/notices/{ask.Ids.Notice}/calls"),
        new("POST /desk/notices/{noticeId}/calls/{personId}", ask => $"/desk/notices/{ask.Ids.Notice}/calls/{ask.Ids.Elder}") { Form = _ => [("reached", "yes")] },
        new("POST /desk/notices/{noticeId}/release", ask => $"/desk/notices/{ask.Ids.HeldNotice}/release"),
    ];

    private static (string, string)[] Fields => [("title", "停水通知"), ("body", "明天上午停水。"), ("category", "Other"), ("to", "area"), ("step", "send")];

    private static object Notice => new { title = "停水通知", body = "明天上午停水。", category = "other", audience = new { kind = "area" } };
}
