namespace ZiZhiJin.Api.Tests.Access;

internal static class MandateCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /api/acting-consent"),
        new("POST /api/me/helpers", Body: Helper),
        new("DELETE /api/me/mandates/{mandateId}", ask => $"/api/me/mandates/{ask.Ids.Mandate}"),
        new("GET /api/staff/persons/{personId}/helpers", ask => $"/api/staff/persons/{ask.Ids.Elder}/helpers"),
        new("POST /api/staff/persons/{personId}/helpers", ask => $"/api/staff/persons/{ask.Ids.Elder}/helpers", Helper),
        new("DELETE /api/staff/mandates/{mandateId}", ask => $"/api/staff/mandates/{ask.Ids.Mandate}"),
    ];

    private static object Helper(Ask ask) => new { accountId = ask.Newcomer, kind = "family", consentVersion = 1, name = "李小明" };
}
