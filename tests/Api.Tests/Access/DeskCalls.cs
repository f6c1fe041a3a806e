namespace ZiZhiJin.Api.Tests.Access;

/// <summary>The desk: how it is entered, and its pages and forms.</summary>
internal static class DeskCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /api/desk-sign-ins/{code}", ask => $"/api/desk-sign-ins/{ask.DeskCode}"),
        new("POST /api/desk-sign-ins/{code}/confirmation", ask => $"/api/desk-sign-ins/{ask.DeskCode}/confirmation"),

        new("GET /desk/desk.css"),
        new("GET /desk/sign-in"),
        new("GET /desk/c/{code}", ask => $"/desk/c/{ask.DeskCode}"),
        new("GET /desk/demo-door"),
        new("POST /desk/demo-door"),
        new("POST /desk/sign-out"),

        new("GET /desk"),
        new("GET /desk/surveys"),
    ];
}
