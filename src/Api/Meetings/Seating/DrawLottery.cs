using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings.Seating;

namespace ZiZhiJin.Api.Meetings.Seating;

/// <summary>The lots are drawn, once, after registration has closed. Drawing again, or by two at once, answers the same.</summary>
internal static class DrawLottery
{
    public static async Task<Results<Ok<LotteryAnswer>, NotFound>> Handle(Guid meetingId, CallerOfRequest by, MeetingLots lots, CancellationToken cancel) =>
        await lots.Draw(meetingId, by.Caller, cancel) is { } drawn && await lots.Of(meetingId, by.Caller, cancel) is { } found
            ? TypedResults.Ok(LotteryAnswer.Of(drawn, found.Occasion))
            : TypedResults.NotFound();
}
