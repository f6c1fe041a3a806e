using System.Globalization;

namespace ZiZhiJin.Domain.Points;

/// <summary>A movement of points: two legs that sum to zero. Never changed and never deleted; what was wrong gets a counter-entry.</summary>
public sealed class PointsEntry
{
    public const int LongestKey = 100;
    private readonly List<PointsLeg> _legs = [];

    private PointsEntry()
    {
    }

    public Guid Id { get; private init; }
    public PointsEntryKind Kind { get; private init; }

    /// <summary>Unique: the same cause is never booked twice.</summary>
    public string SourceKey { get; private init; } = "";

    /// <summary>The occasion or the exchange that it comes from.</summary>
    public Guid SourceId { get; private init; }

    /// <summary>The Shanghai day on whose ceiling it counts.</summary>
    public DateOnly Day { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>Minutes of volunteer time, where it was earned.</summary>
    public int? Minutes { get; private init; }

    /// <summary>Which entry this one takes back. No entry is taken back twice.</summary>
    public Guid? Counters { get; private init; }

    public IReadOnlyList<PointsLeg> Legs => _legs;

    /// <summary>The number that the next entry of this earning bears, whatever numbers were borne before.</summary>
    public static int NumberAfter(IEnumerable<PointsEntry> booked, Earning earning)
    {
        var key = KeyOf(earning);
        return 1 + booked.Where(entry => entry.SourceKey.StartsWith(key, StringComparison.Ordinal))
            .Select(entry => int.Parse(entry.SourceKey.AsSpan(key.Length), CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
    }

    public static PointsEntry Earn(Earning earning, int points, int number, DateTimeOffset now) =>
        new PointsEntry
        {
            Id = Guid.CreateVersion7(now), Kind = PointsEntryKind.Earned, SourceId = earning.OccasionId, Day = earning.Day, At = now, Minutes = earning.Minutes,
            SourceKey = $"{KeyOf(earning)}{number}",
        }.Move(PointsAccount.OfArea(earning.AreaId), PointsAccount.Of(earning.PersonId), points);

    public static PointsEntry Spend(Exchange exchange, DateTimeOffset now) =>
        new PointsEntry
        {
            Id = Guid.CreateVersion7(now), Kind = PointsEntryKind.Exchanged, SourceId = exchange.Id, Day = ShanghaiTime.DayOf(now), At = now,
            SourceKey = $"exchange:{exchange.Id:N}",
        }.Move(PointsAccount.Of(exchange.PersonId), PointsAccount.OfOffer(exchange.OfferId), exchange.Cost);

    /// <summary>The same movement the other way round.</summary>
    public PointsEntry Counter(DateTimeOffset now) =>
        new PointsEntry
        {
            Id = Guid.CreateVersion7(now), Kind = Kind == PointsEntryKind.Exchanged ? PointsEntryKind.GivenBack : PointsEntryKind.TakenBack, SourceId = SourceId, Day = Day, At = now,
            Minutes = -Minutes, Counters = Id, SourceKey = $"counter:{Id:N}",
        }.Move(_legs.Single(leg => leg.Amount > 0).Account, _legs.Single(leg => leg.Amount < 0).Account, _legs.Max(leg => leg.Amount));

    private static string KeyOf(Earning earning) => $"earn:{earning.OccasionId:N}:{earning.PersonId:N}:";

    private PointsEntry Move(PointsAccount from, PointsAccount to, int points)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(points);
        _legs.AddRange([PointsLeg.Of(Id, 0, from, -points), PointsLeg.Of(Id, 1, to, points)]);
        return this;
    }
}
