using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs.Staff;

/// <summary>All that a neighbourhood's residents need in a fund year: groups with their sentences, what speaks against each, what was decided about such before, and which proposal answers it.</summary>
internal static class ReadBoard
{
    public static async Task<Results<Ok<IReadOnlyList<NeedGroupOnBoard>>, NotFound>> Handle(
        Guid area, [Range(2000, 2100)] int year, [StringLength(40)] string? category, bool? unanswered, CallerOfRequest by, NeedQueries needs, CancellationToken cancel) =>
        await needs.Board(by.Caller, new(area, year), new(category, unanswered ?? false), cancel) is { } board ? TypedResults.Ok(board) : TypedResults.NotFound();
}
