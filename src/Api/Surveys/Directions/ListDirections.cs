using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Surveys.Directions;

namespace ZiZhiJin.Api.Surveys.Directions;

/// <summary>The directions that a neighbourhood's two committees raised for a fund year, the newest meeting first.</summary>
internal static class ListDirections
{
    public sealed record Answer(Guid Id, DateOnly HeldOn, string Direction, DateTimeOffset RecordedAt);

    public static async Task<Results<Ok<List<Answer>>, NotFound>> Handle(
        Guid areaId, [Range(2000, 2100)] int year, CallerOfRequest by, DirectionRecords directions, CancellationToken cancel) =>
        await directions.Of(areaId, year, by.Caller, cancel) is { } found
            ? TypedResults.Ok(found.ConvertAll(direction => new Answer(direction.Id, direction.HeldOn, direction.Text, direction.RecordedAt)))
            : TypedResults.NotFound();
}
