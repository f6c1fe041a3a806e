namespace ZiZhiJin.Domain.Presence.Lots;

/// <summary>
/// Who gets the places of an occasion is drawn by lot (抽签). The hash of the seed is published with the occasion, registration collects numbers without an order,
/// and at the drawing the seed is shown, so that anybody can draw again and get the same.
/// </summary>
public sealed class Lottery
{
    private Lottery()
    {
    }

    public Guid OccasionId { get; private init; }

    /// <summary>SHA-256 of the seed, 64 hexadecimal digits. Published before anybody registers.</summary>
    public string SeedHash { get; private init; } = "";

    /// <summary>The seed, sealed until the drawing.</summary>
    public byte[] SealedSeed { get; private init; } = [];

    public Guid PreparedBy { get; private init; }

    public DateTimeOffset PreparedAt { get; private init; }

    /// <summary>The seed, 64 hexadecimal digits, once it is drawn.</summary>
    public string? Seed { get; private set; }

    public DateTimeOffset? DrawnAt { get; private set; }

    public Guid? DrawnBy { get; private set; }

    /// <summary>The numbers in the order in which they were drawn.</summary>
    public IReadOnlyList<int> Order { get; private set; } = [];

    /// <summary>How many of them had a place at the drawing; nothing when there were places for all.</summary>
    public int? Places { get; private set; }

    public static Lottery Prepare(Guid occasionId, (string Seed, byte[] Sealed) seed, Guid by, DateTimeOffset now) => new()
    {
        OccasionId = occasionId, SeedHash = LotteryOrder.HashOf(seed.Seed), SealedSeed = seed.Sealed, PreparedBy = by, PreparedAt = now,
    };

    /// <param name="drawn">The seed, and who opened it.</param>
    /// <exception cref="RefusedException">It is not the seed whose hash was published.</exception>
    public void Draw((string Seed, Guid By) drawn, IReadOnlyCollection<int> numbers, int? places, DateTimeOffset now)
    {
        if (DrawnAt is not null) return;
        if (LotteryOrder.HashOf(drawn.Seed) != SeedHash) throw new RefusedException(LotteryRefusals.SeedTampered);
        (Seed, Order, Places, DrawnAt, DrawnBy) = (drawn.Seed, LotteryOrder.Of(drawn.Seed, numbers), places, now, drawn.By);
    }
}
