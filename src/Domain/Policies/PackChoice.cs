namespace ZiZhiJin.Domain.Policies;

/// <summary>That a town picked a pack for a fund year: by whom, why and when. Rows are only ever added.</summary>
public sealed class PackChoice
{
    private PackChoice()
    {
    }

    public Guid AreaId { get; private init; }
    public int Year { get; private init; }

    /// <summary>Its number among all that the town settled for that year.</summary>
    public int Revision { get; private init; }

    public string Pack { get; private init; } = "";
    public int Version { get; private init; }
    public string Reason { get; private init; } = "";
    public Guid ChosenBy { get; private init; }
    public DateTimeOffset ChosenAt { get; private init; }

    internal static PackChoice Made(AreaPolicy policy, int revision, PolicyAct act) => new()
    {
        AreaId = policy.AreaId, Year = policy.Year, Revision = revision, Pack = policy.Pack, Version = policy.Version,
        Reason = act.Reason, ChosenBy = act.By, ChosenAt = act.At,
    };
}
