using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Points;

namespace ZiZhiJin.Api.Points.Staff;

/// <summary>All rules that ever held in the caller's areas, the newest first.</summary>
internal static class ListRules
{
    public static async Task<Ok<List<PointsRuleLine>>> Handle(CallerOfRequest by, PointsRules rules, CancellationToken cancel) => TypedResults.Ok(await rules.SeenBy(by.Caller, cancel));
}
