using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Http;

/// <summary><c>/healthz</c>: the process lives. <c>/readyz</c>: it can serve; names what is down, and stays ready when only Redis is.</summary>
internal static class Health
{
    public sealed record Answer(bool Ready, IReadOnlyList<string> Down);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", () => TypedResults.Ok()).ExcludeFromDescription().AllowAnonymous();
        app.MapGet("/readyz", Read).ExcludeFromDescription().AllowAnonymous();
    }

    private static async Task<JsonHttpResult<Answer>> Read(StorageHealth storage, CancellationToken cancel)
    {
        var (mySql, redis) = (await storage.MySqlAnswers(cancel), storage.RedisAnswers);
        var down = new[] { mySql ? null : "mysql", redis ? null : "redis" }.OfType<string>().ToList();
        return TypedResults.Json(new Answer(mySql, down), statusCode: mySql ? 200 : 503);
    }
}
