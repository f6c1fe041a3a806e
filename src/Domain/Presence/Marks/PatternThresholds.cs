using System.ComponentModel.DataAnnotations;

namespace ZiZhiJin.Domain.Presence.Marks;

/// <summary>From where on a pattern is marked for a person: the configuration section <c>Presence:Patterns</c>.</summary>
public sealed class PatternThresholds
{
    public const string Section = "Presence:Patterns";

    /// <summary>So many different persons scanned by one device within <see cref="DeviceMinutes"/>.</summary>
    [Range(2, 100_000)]
    public int DevicePersons { get; init; } = 60;

    [Range(1, 1440)]
    public int DeviceMinutes { get; init; } = 5;

    /// <summary>Fewer minutes than this between two occasions of one person.</summary>
    [Range(1, 1440)]
    public int PaceMinutes { get; init; } = 10;

    /// <summary>So many heads fewer than check-ins.</summary>
    [Range(1, 100_000)]
    public int MissingHeads { get; init; } = 3;

    /// <summary>So many persons checked in with the venue code from one account.</summary>
    [Range(2, 100_000)]
    public int AccountPersons { get; init; } = 2;

    /// <summary>So many persons entered by name or card by one helper.</summary>
    [Range(2, 100_000)]
    public int HelperPersons { get; init; } = 30;

    /// <summary>How long after its end an occasion is looked at: scans may come late.</summary>
    [Range(1, 365)]
    public int LookBackDays { get; init; } = 7;
}
