using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys.Missing;
using ZiZhiJin.Storage.Surveys.Missing;

namespace ZiZhiJin.Api.Surveys.Missing;

/// <summary>How many of the roster have answered and how many are missing: from 65 on, owners and tenants, by building. Unknown is unknown.</summary>
internal static class CountMissing
{
    public static async Task<Results<Ok<Participation>, NotFound>> Handle(Guid surveyId, CallerOfRequest by, MissingResidents missing, CancellationToken cancel) =>
        await missing.Count(surveyId, by.Caller, cancel) is { } participation ? TypedResults.Ok(participation) : TypedResults.NotFound();
}
