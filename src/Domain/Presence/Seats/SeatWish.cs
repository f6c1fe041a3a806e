namespace ZiZhiJin.Domain.Presence.Seats;

/// <summary>For whom how many seats are to be kept.</summary>
public sealed record SeatWish(string ForWhom, int Seats, Guid? PersonId);
