using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity.Staff;

/// <summary>What was objected to a posting, also what waits to be looked at. Only the office is told the names, and leaves a row in the audit.</summary>
internal static class ListObjections
{
    public sealed record Answer(
        Guid Id, int Version, DateTimeOffset RaisedAt, ObjectionState State, string Text, bool TextIsHeld, string? Name,
        string? Answered, bool AnswerIsHeld, DateTimeOffset? AnsweredAt, int Revision);

    public static async Task<Results<Ok<List<Answer>>, NotFound>> Handle(Guid postingId, CallerOfRequest by, ObjectionAnswering objections, CancellationToken cancel) =>
        await objections.Of(postingId, by.Caller, cancel) is { } found ? TypedResults.Ok(found.ConvertAll(one => Of(one.Objection, one.Name))) : TypedResults.NotFound();

    private static Answer Of(Objection objection, string? name) => new(
        objection.Id, objection.Version, objection.RaisedAt, objection.State, objection.Text, objection.TextIsHeld, name,
        objection.Answer, objection.AnswerIsHeld, objection.AnsweredAt, objection.Revision);
}
