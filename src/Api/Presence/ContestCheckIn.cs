using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Domain.Presence.Marks;
using ZiZhiJin.Storage.Presence.Marks;

namespace ZiZhiJin.Api.Presence;

/// <summary>"Somebody checked in as me." Staff look at it; asking again shows what became of it.</summary>
internal static class ContestCheckIn
{
    public sealed record Answer(DateTimeOffset ContestedAt, MarkState State, string? Reason);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid occasionId, OccasionsHere here, Contesting contesting, CancellationToken cancel)
    {
        if (await here.Mine(occasionId, cancel) is null) return TypedResults.NotFound();
        var mark = await contesting.Contest(occasionId, here.Caller, cancel);
        return TypedResults.Ok(new Answer(mark.FoundAt, mark.State, mark.Reason));
    }
}
