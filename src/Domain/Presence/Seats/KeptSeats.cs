namespace ZiZhiJin.Domain.Presence.Seats;

/// <summary>Places of an occasion kept for whom it concerns (利益相关方): a group, or a person of the roster. They count among the places until they are let go.</summary>
public sealed class KeptSeats
{
    public const int LongestName = 50, Most = 1000;

    private KeptSeats()
    {
    }

    public Guid Id { get; private init; }

    public Guid OccasionId { get; private init; }

    /// <summary>As people read it: 物业公司, 3 号楼业主.</summary>
    public string ForWhom { get; private init; } = "";

    /// <summary>Whose seat it is, where it is one person's.</summary>
    public Guid? PersonId { get; private init; }

    public int Seats { get; private init; }

    /// <summary>How many are still kept.</summary>
    public int Left { get; private set; }

    public byte[] Nonce { get; private init; } = [];

    public DateTimeOffset KeptAt { get; private init; }

    public Guid KeptBy { get; private init; }

    public DateTimeOffset? ReleasedAt { get; private set; }

    public static KeptSeats Keep(Guid occasionId, SeatWish wish, (Guid By, Nonce Nonce) act, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), OccasionId = occasionId, ForWhom = wish.ForWhom, PersonId = wish.PersonId, Seats = wish.Seats, Left = wish.Seats,
        Nonce = act.Nonce.ToByteArray(), KeptBy = act.By, KeptAt = now,
    };

    /// <summary>Lets all but so many go. Returns how many came free; doing it again frees none.</summary>
    public int Release(int left, DateTimeOffset now)
    {
        if (left > Left) throw new RefusedException(SeatRefusals.OnlyFewer);
        var freed = Left - left;
        if (freed > 0) (Left, ReleasedAt) = (left, now);
        return freed;
    }
}
