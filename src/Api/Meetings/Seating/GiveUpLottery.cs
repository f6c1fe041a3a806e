using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings.Seating;

namespace ZiZhiJin.Api.Meetings.Seating;

/// <summary>The places of a draft go in the order of arrival after all.</summary>
internal static class GiveUpLottery
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid meetingId, CallerOfRequest by, MeetingLots lots, CancellationToken cancel) =>
        await lots.GiveUp(meetingId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
