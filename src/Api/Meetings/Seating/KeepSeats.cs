using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence.Seats;
using ZiZhiJin.Storage.Meetings.Seating;

namespace ZiZhiJin.Api.Meetings.Seating;

/// <summary>Seats are kept for whom a meeting concerns. They count among its places, so that never more come than there is room for.</summary>
internal static class KeepSeats
{
    /// <param name="ForWhom">As people read it: a group or an office, not the name of somebody from outside.</param>
    /// <param name="Nonce">16 random bytes, base64url.</param>
    /// <param name="PersonId">Whose seat it is, where it is one person's of the roster.</param>
    public sealed record Request([Required, StringLength(KeptSeats.LongestName, MinimumLength = 2), PlainText] string ForWhom, [Range(1, KeptSeats.Most)] int Seats, [Required] string Nonce, Guid? PersonId = null);

    public static async Task<Results<Created<SeatsAnswer>, NotFound>> Handle(Guid meetingId, Request request, CallerOfRequest by, MeetingSeats seats, CancellationToken cancel) =>
        await seats.Keep(meetingId, new(request.ForWhom, request.Seats, request.PersonId), Nonce.Read(request.Nonce), by.Caller, cancel) is { } kept
            ? TypedResults.Created($"/api/staff/meetings/{meetingId}/seats", SeatsAnswer.Of(kept))
            : TypedResults.NotFound();
}
