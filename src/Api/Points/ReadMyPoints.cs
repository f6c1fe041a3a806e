using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Points;

namespace ZiZhiJin.Api.Points;

/// <summary>What the caller has, every movement, and what it was exchanged for.</summary>
internal static class ReadMyPoints
{
    public static async Task<Ok<PointsState>> Handle(CallerOfRequest by, PersonPoints points, CancellationToken cancel) =>
        TypedResults.Ok(await points.Of(by.Caller.PersonId!.Value, cancel));
}
