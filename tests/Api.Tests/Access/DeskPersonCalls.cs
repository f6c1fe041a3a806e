using ZiZhiJin.Domain.Community.Mandates;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>The desk's pages about who somebody is.</summary>
internal static class DeskPersonCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /desk/persons", ask => $"/desk/persons?area={ask.Ids.Area}&name=老"),
        new("GET /desk/persons/new"),
        new("POST /desk/persons/new") { Form = NewPerson },
        new("GET /desk/persons/{personId}", ask => $"/desk/persons/{ask.Ids.Elder}?name=邻"),
        new("POST /desk/persons/{personId}/merge", ask => $"/desk/persons/{ask.Ids.Neighbour}/merge") { Form = ask => [("other", $"{ask.Ids.Elder}"), ("reason", "登记了两次")] },
        new("POST /desk/persons/{personId}/split", ask => $"/desk/persons/{ask.Ids.Neighbour}/split") { Form = ask => [("other", $"{ask.Ids.Double}"), ("reason", "合并有误")] },
        new("POST /desk/persons/{personId}/departure", ask => $"/desk/persons/{ask.Ids.Elder}/departure") { Form = _ => [("reason", "已搬离")] },
        new("POST /desk/persons/{personId}/erasure", ask => $"/desk/persons/{ask.Ids.Elder}/erasure") { Form = _ => [("reason", "本人要求")] },

        new("GET /desk/helpers", ask => $"/desk/helpers?area={ask.Ids.Area}&name=老"),
        new("GET /desk/helpers/{personId}", ask => $"/desk/helpers/{ask.Ids.Elder}"),
        new("POST /desk/helpers/{personId}", ask => $"/desk/helpers/{ask.Ids.Elder}") { Form = Helper },
        new("GET /desk/helpers/{personId}/consent", ask => $"/desk/helpers/{ask.Ids.Elder}/consent"),
        new("POST /desk/helpers/{personId}/{mandateId}/revocation", ask => $"/desk/helpers/{ask.Ids.Elder}/{ask.Ids.Mandate}/revocation"),

        new("GET /desk/verification"),
        new("GET /desk/verification/{requestId}", ask => $"/desk/verification/{ask.Ids.VerificationRequest}"),
        new("POST /desk/verification/{requestId}/approval", ask => $"/desk/verification/{ask.Ids.VerificationRequest}/approval") { Form = ask => [("person", $"{ask.Ids.Elder}")] },
        new("POST /desk/verification/{requestId}/refusal", ask => $"/desk/verification/{ask.Ids.VerificationRequest}/refusal") { Form = _ => [("answer", "请带户口簿来")] },
    ];

    private static IEnumerable<(string, string)> Helper(Ask ask) =>
        [("account", $"{ask.Newcomer}"), ("kind", "Family"), ("name", "李小明"), ("version", $"{ActingConsent.CurrentVersion}"), ("agreed", "on")];

    private static IEnumerable<(string, string)> NewPerson(Ask ask) =>
        [("area", $"{ask.Ids.Area}"), ("name", "新居民"), ("building", "1"), ("room", "101"), ("reason", "新搬入"), ("voucher", "房产证")];
}
