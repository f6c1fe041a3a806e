using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>
/// The gate before every project of a neighbourhood's fund year: distinct residents over all channels and all needs surveys
/// against the pack's minimum (Puxing 40, PX-11; Chuansha names no number, CS-20, so the first resident opens it).
/// </summary>
public sealed class NeedsGate
{
    private NeedsGate()
    {
    }

    public Guid AreaId { get; private init; }
    public int Year { get; private init; }

    /// <summary>The distinct residents asked so far; kept by the statement that records an answer.</summary>
    public int Residents { get; private init; }

    /// <summary>The pack's minimum when the gate was set up; nothing when the pack names none.</summary>
    public int? Minimum { get; private init; }

    /// <summary>The rule that the minimum rests on.</summary>
    public string RuleId { get; private init; } = "";

    public string Pack { get; private init; } = "";

    /// <summary>The version of the pack, and the town's own revision, that the minimum was taken from.</summary>
    public int PackVersion { get; private set; }

    public int PolicyRevision { get; private set; }

    /// <summary>How often voices were taken back or moved here. Who remembers who was counted remembers it under this number.</summary>
    public int Recounts { get; private init; }

    /// <summary>When the last missing resident answered. Once open, a gate stays open.</summary>
    public DateTimeOffset? OpenedAt { get; private init; }

    public bool IsOpen => OpenedAt is not null;

    /// <summary>How many residents are still missing.</summary>
    public int Missing => Math.Max(0, (Minimum ?? 1) - Residents);

    public static NeedsGate For(Guid areaId, int year, int? minimum, RuleReference rule) =>
        new() { AreaId = areaId, Year = year, Minimum = minimum, Pack = rule.Pack, RuleId = rule.Id };

    public NeedsGate DecidedUnder(PolicyStamp stamp)
    {
        (PackVersion, PolicyRevision) = (stamp.Version, stamp.Revision);
        return this;
    }

    /// <summary>No project before the gate is open.</summary>
    public Refusal? Check(RuleReference rule) => IsOpen ? null : SurveyRefusals.TooFewResidents.Under(rule);
}
