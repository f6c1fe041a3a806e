using ZiZhiJin.Domain.Presence.Seats;

namespace ZiZhiJin.Api.Meetings.Seating;

/// <param name="Left">How many of the seats are still kept.</param>
public sealed record SeatsAnswer(Guid Id, string ForWhom, Guid? PersonId, int Seats, int Left, DateTimeOffset KeptAt, DateTimeOffset? ReleasedAt)
{
    internal static SeatsAnswer Of(KeptSeats seats) => new(seats.Id, seats.ForWhom, seats.PersonId, seats.Seats, seats.Left, seats.KeptAt, seats.ReleasedAt);
}
