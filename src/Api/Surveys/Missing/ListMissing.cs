using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Surveys.Missing;

namespace ZiZhiJin.Api.Surveys.Missing;

/// <summary>Who has not answered, along the buildings, for those who go and call on them. Whoever reads it is written down.</summary>
internal static class ListMissing
{
    public static async Task<Results<Ok<IReadOnlyList<MissingPerson>>, NotFound>> Handle(
        Guid surveyId, string? building, CallerOfRequest by, MissingResidents missing, CancellationToken cancel) =>
        await missing.List(surveyId, building, by.Caller, cancel) is { } persons ? TypedResults.Ok(persons) : TypedResults.NotFound();
}
