using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>Activities, points and marks at the desk.</summary>
internal static class DeskActivityCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /desk/activities"),
        new("GET /desk/activities/new"),
        new("POST /desk/activities/new") { Form = ask => [("area", $"{ask.Ids.Area}"), ("title", "包粽子"), ("place", "活动室"), ("day", "2026-06-18"), ("from", "09:30"), ("to", "11:30"), ("plan", "两小时")] },
        new("GET /desk/activities/{activityId}", ask => $"/desk/activities/{ask.Ids.Activity}"),
        new("POST /desk/activities/{activityId}/announcement", ask => $"/desk/activities/{ask.Ids.DraftActivity}/announcement"),
        new("POST /desk/activities/{activityId}/closing", ask => $"/desk/activities/{ask.Ids.Activity}/closing") { Form = _ => [("heads", "12")] },
        new("POST /desk/activities/{activityId}/cancellation", ask => $"/desk/activities/{ask.Ids.DraftActivity}/cancellation"),
        new("GET /desk/activities/{activityId}/attendance", ask => $"/desk/activities/{ask.Ids.Activity}/attendance"),
        new("GET /desk/activities/{activityId}/attendance/file", ask => $"/desk/activities/{ask.Ids.Activity}/attendance/file?format=xlsx"),
        new("GET /desk/activities/{activityId}/dossier", ask => $"/desk/activities/{ask.Ids.Activity}/dossier"),
        new("POST /desk/activities/{activityId}/dossier/texts", ask => $"/desk/activities/{ask.Ids.Activity}/dossier/texts") { Form = _ => [("item", "Summary"), ("text", "来了四十人。")] },
        new("POST /desk/activities/{activityId}/dossier/pictures", ask => $"/desk/activities/{ask.Ids.Activity}/dossier/pictures") { Form = _ => [("item", "Photos")], Picture = TestPicture.Png(40, 30) },
        new("POST /desk/activities/{activityId}/dossier/{paperId}/setting-aside", ask => $"/desk/activities/{ask.Ids.Activity}/dossier/{ask.Ids.Paper}/setting-aside") { Form = _ => [("reason", "放错了")] },
        new("GET /desk/activities/{activityId}/dossier/{paperId}/picture", ask => $"/desk/activities/{ask.Ids.Activity}/dossier/{ask.Ids.PicturedPaper}/picture"),

        new("GET /desk/activities/{activityId}/goods/file", ask => $"/desk/activities/{ask.Ids.Activity}/goods/file?format=docx"),
        new("GET /desk/activities/{activityId}/dossier/{paperId}/file", ask => $"/desk/activities/{ask.Ids.Activity}/dossier/{ask.Ids.FiledPaper}/file"),
        new("GET /desk/cards"),
        new("POST /desk/cards") { Form = ask => [("area", $"{ask.Ids.Area}")] },
        new("GET /desk/cards/sheet", ask => $"/desk/cards/sheet?area={ask.Ids.Area}"),
        new("GET /desk/points"),
        new("POST /desk/points/rules") { Form = ask => [("area", $"{ask.Ids.Area}"), ("from", "2026-06-01"), ("hour", "10"), ("ceiling", "60"), ("weaker", "50"), ("reason", "居民会议通过")] },
        new("POST /desk/points/services") { Form = ask => [("area", $"{ask.Ids.Area}"), ("title", "上门理发"), ("cost", "10"), ("stock", "5")] },
        new("POST /desk/points/services/{serviceId}/stock", ask => $"/desk/points/services/{ask.Ids.Offer}/stock") { Form = _ => [("more", "3"), ("nonce", "AAAAAAAAAAAAAAAAAAAAAA")] },
        new("POST /desk/points/services/{serviceId}/withdrawal", ask => $"/desk/points/services/{ask.Ids.Offer}/withdrawal"),
        new("POST /desk/points/exchanges/{exchangeId}/handing-out", ask => $"/desk/points/exchanges/{ask.Ids.Exchange}/handing-out"),
        new("POST /desk/points/exchanges/{exchangeId}/giving-back", ask => $"/desk/points/exchanges/{ask.Ids.Exchange}/giving-back") { Form = _ => [("reason", "服务取消")] },

        new("GET /desk/marks"),
        new("POST /desk/marks/{markId}/decision", ask => $"/desk/marks/{ask.Ids.Mark}/decision") { Form = _ => [("decision", "back"), ("reason", "不在场")] },
    ];
}
