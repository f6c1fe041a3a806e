namespace ZiZhiJin.Api.Tests.Access;

/// <summary>What anybody may ask.</summary>
internal static class PublicCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /healthz"),
        new("GET /readyz"),
        new("GET /openapi/{documentName}.json", _ => "/openapi/v1.json"),
        new("GET /api/session/page", _ => "/api/session/page?returnTo=/h5/&state=abcdefgh"),
        new("GET /api/policies/{pack}", _ => "/api/policies/puxing-2023"),
        new("GET /api/policies/{pack}/rules/{id}", _ => "/api/policies/puxing-2023/rules/PX-11"),
    ];
}
