namespace ZiZhiJin.Domain.Points;

/// <summary>What points an area gives, from a day on, and who said so and why. Rows are only ever added: the newest of a day holds.</summary>
public sealed class PointsRule
{
    public const int LongestReason = 200;

    private PointsRule()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }

    /// <summary>The first Shanghai day on which it holds.</summary>
    public DateOnly From { get; private init; }

    public int PointsPerHour { get; private init; }
    public int DailyCeiling { get; private init; }
    public int WeakerPercent { get; private init; }
    public string Reason { get; private init; } = "";
    public Guid EnteredBy { get; private init; }
    public DateTimeOffset EnteredAt { get; private init; }

    public PointsTerms Terms => new(PointsPerHour, DailyCeiling, WeakerPercent);

    /// <exception cref="RefusedException">It would hold for days that are over.</exception>
    public static PointsRule Enter(Guid areaId, DateOnly from, PointsTerms terms, PointsAct act)
    {
        if (from < ShanghaiTime.DayOf(act.At)) throw new RefusedException(PointsRefusals.RuleForThePast);
        return new PointsRule
        {
            Id = Guid.CreateVersion7(act.At), AreaId = areaId, From = from, Reason = act.Reason, EnteredBy = act.By, EnteredAt = act.At,
            PointsPerHour = terms.PointsPerHour, DailyCeiling = terms.DailyCeiling, WeakerPercent = terms.WeakerPercent,
        };
    }
}

/// <summary>Who does something about points, when and why.</summary>
public sealed record PointsAct(Guid By, DateTimeOffset At, string Reason);
