using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings.Seating;

namespace ZiZhiJin.Api.Meetings.Seating;

/// <summary>The places of a draft go by lot. The seed is chosen now; its hash is announced with the meeting.</summary>
internal static class PrepareLottery
{
    /// <param name="ClosesAt">Until when people register who take part.</param>
    public sealed record Request(DateTimeOffset ClosesAt);

    public sealed record Answer(string SeedHash);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid meetingId, Request request, CallerOfRequest by, MeetingLots lots, CancellationToken cancel) =>
        await lots.Prepare(meetingId, request.ClosesAt, by.Caller, cancel) is { } hash ? TypedResults.Ok(new Answer(hash)) : TypedResults.NotFound();
}
