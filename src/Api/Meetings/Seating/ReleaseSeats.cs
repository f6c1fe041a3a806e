using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Presence.Seats;
using ZiZhiJin.Storage.Meetings.Seating;

namespace ZiZhiJin.Api.Meetings.Seating;

/// <summary>Seats that nobody needs go to those who wait longest. Saying the same number again frees no more.</summary>
internal static class ReleaseSeats
{
    /// <param name="Left">How many are still kept.</param>
    public sealed record Request([Range(0, KeptSeats.Most)] int Left);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid meetingId, Guid seatsId, Request request, CallerOfRequest by, MeetingSeats seats, CancellationToken cancel) =>
        await seats.Release(meetingId, seatsId, request.Left, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
