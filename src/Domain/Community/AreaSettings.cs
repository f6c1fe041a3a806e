namespace ZiZhiJin.Domain.Community;

/// <summary>What an area has decided for itself. An area without a row has decided nothing.</summary>
public sealed class AreaSettings
{
    private AreaSettings()
    {
    }

    public Guid AreaId { get; private init; }

    /// <summary>Whether a verified neighbour may vouch for a resident whom the roster did not recognise.</summary>
    public bool AllowsVouching { get; private set; }

    public Guid ChangedBy { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }

    public static AreaSettings Of(Guid areaId) => new() { AreaId = areaId };

    public void Allow(bool vouching, Guid by, DateTimeOffset now) => (AllowsVouching, ChangedBy, ChangedAt) = (vouching, by, now);
}
