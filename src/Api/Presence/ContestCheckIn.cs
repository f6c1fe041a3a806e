using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Activities;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Presence.Marks;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Presence.Marks;

namespace ZiZhiJin.Api.Presence;

/// <summary>"Somebody checked in as me." Staff look at it; asking again shows what became of it.</summary>
internal static class ContestCheckIn
{
    public sealed record Answer(DateTimeOffset ContestedAt, MarkState State, string? Reason);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid activityId, CallerOfRequest by, Contesting contesting, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (!await Register.IsMine(activityId, by, db, cancel)) return TypedResults.NotFound();
        var mark = await contesting.Contest(activityId, by.Caller, cancel);
        return TypedResults.Ok(new Answer(mark.FoundAt, mark.State, mark.Reason));
    }
}
