using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

internal static class PublicityCalls
{
    private const string Nonce = "AAAAAAAAAAAAAAAAAAAAAA";

    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /api/areas/{areaId}/years/{year}/readiness", ask => $"/api/areas/{ask.Ids.Area}/years/{TestTown.Year}/readiness"),

        new("GET /api/postings", ask => $"/api/postings?area={ask.Ids.Area}") { IsForAll = true },
        new("GET /api/postings/{postingId}", ask => $"/api/postings/{ask.Ids.Posting}") { IsForAll = true },
        new("GET /api/postings/verification/{hash}", ask => $"/api/postings/verification/{ask.PostingHash}") { IsForAll = true },
        new("POST /api/postings/{postingId}/objections", ask => $"/api/postings/{ask.Ids.Posting}/objections", _ => new { text = "费用太高，请公开报价", nonce = Nonce }),
        new("GET /api/objections"),
        new("DELETE /api/objections/{objectionId}", ask => $"/api/objections/{ask.Ids.Objection}"),

        new("GET /api/staff/postings"),
        new("POST /api/staff/postings", Body: ask => new { areaId = ask.Ids.Area, year = TestTown.Year, kind = "preReview", posting = Posting, nonce = Nonce }),
        new("GET /api/staff/postings/{postingId}", ask => $"/api/staff/postings/{ask.Ids.Posting}"),
        new("PUT /api/staff/postings/{postingId}", ask => $"/api/staff/postings/{ask.Ids.Posting}", _ => new { posting = Posting, reason = "时间写错了" }),
        new("POST /api/staff/postings/{postingId}/release", ask => $"/api/staff/postings/{ask.Ids.HeldPosting}/release", _ => new { revision = 1 }),
        new("POST /api/staff/postings/{postingId}/withdrawal", ask => $"/api/staff/postings/{ask.Ids.Posting}/withdrawal", _ => new { reason = "听证会改期" }),
        new("PUT /api/staff/postings/{postingId}/board-photo", ask => $"/api/staff/postings/{ask.Ids.Posting}/board-photo", ask => new { photoId = ask.Ids.BoardPhoto }),
        new("GET /api/staff/postings/{postingId}/objections", ask => $"/api/staff/postings/{ask.Ids.Posting}/objections"),
        new("POST /api/staff/objections/{objectionId}/answer", ask => $"/api/staff/objections/{ask.Ids.Objection}/answer", _ => new { answer = "报价已经公开。" }),
        new("POST /api/staff/objections/{objectionId}/release", ask => $"/api/staff/objections/{ask.Ids.HeldObjection}/release", _ => new { revision = 0 }),

        new("GET /postings/{hash}", ask => $"/postings/{ask.PostingHash}") { IsForAll = true },
        new("GET /desk/readiness"),
        new("GET /desk/publicity"),
        new("GET /desk/publicity/new"),
        new("POST /desk/publicity/new") { Form = ask => [("area", $"{ask.Ids.Area}"), ("year", $"{TestTown.Year}"), ("kind", "PreReview"), ("nonce", Nonce), ("step", "post"), .. Fields] },
        new("GET /desk/publicity/{postingId}", ask => Desk(ask)),
        new("GET /desk/publicity/{postingId}/edit", ask => Desk(ask, "/edit")),
        new("POST /desk/publicity/{postingId}/edit", ask => Desk(ask, "/edit")) { Form = _ => [("reason", "时间写错了"), .. Fields] },
        new("POST /desk/publicity/{postingId}/release", ask => $"/desk/publicity/{ask.Ids.HeldPosting}/release") { Form = _ => [("revision", "1")] },
        new("POST /desk/publicity/{postingId}/withdrawal", ask => Desk(ask, "/withdrawal")) { Form = _ => [("reason", "听证会改期")] },
        new("POST /desk/publicity/{postingId}/photo", ask => Desk(ask, "/photo")) { Form = ask => [("replaces", $"{ask.Ids.BoardPhoto}")], Picture = TestPicture.Png(4, 3) },
        new("GET /desk/publicity/{postingId}/photo", ask => Desk(ask, "/photo")),
        new("GET /desk/publicity/{postingId}/poster", ask => Desk(ask, "/poster")),
        new("POST /desk/publicity/{postingId}/objections/{objectionId}/answer", ask => Desk(ask, $"/objections/{ask.Ids.Objection}/answer")) { Form = _ => [("answer", "报价已经公开。")] },
        new("POST /desk/publicity/{postingId}/objections/{objectionId}/release", ask => Desk(ask, $"/objections/{ask.Ids.HeldObjection}/release")) { Form = _ => [("revision", "0")] },
    ];

    private static (string, string)[] Fields => [("title", "听证会公示（更正）"), ("text", "五月十九日上午九点，活动室。")];

    private static string Desk(Ask ask, string step = "") => $"/desk/publicity/{ask.Ids.Posting}{step}";

    private static object Posting => new { title = "听证会公示（更正）", text = "五月十九日上午九点，活动室。" };
}
