namespace ZiZhiJin.Storage.Presence;

/// <summary>Where a registration stands.</summary>
/// <param name="HasPlace">Otherwise it waits.</param>
/// <param name="Position">From 1: among those with a place, or on the waiting list.</param>
public sealed record Place(bool HasPlace, int Position)
{
    /// <summary>Under which it takes or took part in a drawing of lots; nothing where none are drawn. Before the drawing nobody has a place, and the position is 0.</summary>
    public int? LotNumber { get; init; }

    public static Place ToBeDrawn(int lotNumber) => new(false, 0) { LotNumber = lotNumber };

    public static Place At(int position, int? places) => position <= (places ?? int.MaxValue) ? new(true, position) : new(false, position - places!.Value);
}
