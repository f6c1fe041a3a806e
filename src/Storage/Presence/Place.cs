namespace ZiZhiJin.Storage.Presence;

/// <summary>Where a registration stands.</summary>
/// <param name="HasPlace">Otherwise it waits.</param>
/// <param name="Position">From 1: among those with a place, or on the waiting list.</param>
public sealed record Place(bool HasPlace, int Position)
{
    public static Place At(int position, int? places) => position <= (places ?? int.MaxValue) ? new(true, position) : new(false, position - places!.Value);
}
