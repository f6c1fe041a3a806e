namespace ZiZhiJin.Domain.Points;

/// <summary>One of the two sides of an entry.</summary>
public sealed class PointsLeg
{
    private PointsLeg()
    {
    }

    public Guid EntryId { get; private init; }
    public int Side { get; private init; }
    public PointsHolder Holder { get; private init; }
    public Guid HolderId { get; private init; }

    /// <summary>Whole points; below zero where they are taken from.</summary>
    public int Amount { get; private init; }

    internal static PointsLeg Of(Guid entryId, int side, PointsAccount account, int amount) =>
        new() { EntryId = entryId, Side = side, Holder = account.Holder, HolderId = account.Id, Amount = amount };

    public PointsAccount Account => new(Holder, HolderId);
}
