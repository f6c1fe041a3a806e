using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Api.Policies;

/// <summary>The towns' written rules are public: anybody may read them.</summary>
internal static class PoliciesApi
{
    /// <summary>Read once at start: a malformed pack stops the host with file, path and reason.</summary>
    public static void AddPolicies(this IServiceCollection services) => services.AddSingleton(PolicyLibrary.LoadEmbedded());

    public static void MapPolicies(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/policies/{pack}", ReadPack.Handle).AllowAnonymous();
        app.MapGet("/api/policies/{pack}/rules/{id}", ReadRule.Handle).AllowAnonymous();
    }
}
