using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity;

/// <summary>The caller's own objections, the newest first, and what was answered.</summary>
internal static class ListMyObjections
{
    public sealed record Answer(
        Guid Id, Guid PostingId, string Posting, string Text, DateTimeOffset RaisedAt, ObjectionState State, bool WaitsForCheck, string? Answered, DateTimeOffset? AnsweredAt);

    public static async Task<Ok<List<Answer>>> Handle(CallerOfRequest by, Objecting objections, CancellationToken cancel) =>
        TypedResults.Ok((await objections.Of(by.Caller, cancel)).ConvertAll(one => Of(one.Objection, one.Title)));

    private static Answer Of(Objection objection, string posting) => new(
        objection.Id, objection.PostingId, posting, objection.Text, objection.RaisedAt, objection.State, objection.TextIsHeld,
        objection.AnsweredAt is null ? null : objection.Answer, objection.AnsweredAt);
}
