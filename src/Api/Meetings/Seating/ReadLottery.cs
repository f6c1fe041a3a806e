using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings.Seating;

namespace ZiZhiJin.Api.Meetings.Seating;

/// <summary>The drawing of lots for a meeting: the hash before it, and after it seed, numbers and order, so that anybody can draw again.</summary>
internal static class ReadLottery
{
    public static async Task<Results<Ok<LotteryAnswer>, NotFound>> Handle(Guid meetingId, CallerOfRequest by, MeetingLots lots, CancellationToken cancel) =>
        await lots.Of(meetingId, by.Caller, cancel) is { } found ? TypedResults.Ok(LotteryAnswer.Of(found.Lottery, found.Occasion)) : TypedResults.NotFound();
}
