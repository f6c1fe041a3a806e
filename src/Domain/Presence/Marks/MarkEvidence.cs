namespace ZiZhiJin.Domain.Presence.Marks;

/// <summary>On what a mark rests: ids and numbers, so that whoever decides can look everything up. Never a network address.</summary>
public sealed record MarkEvidence
{
    /// <summary>Whose check-ins are in question.</summary>
    public IReadOnlyList<Guid> Persons { get; init; } = [];

    /// <summary>Whose phones or hands it was.</summary>
    public IReadOnlyList<Guid> Accounts { get; init; } = [];

    /// <summary>Where else the person was.</summary>
    public IReadOnlyList<Guid> OtherOccasions { get; init; } = [];

    /// <summary>What the phone calls itself.</summary>
    public string? Device { get; init; }

    /// <summary>How many were checked in, or in the fastest minutes.</summary>
    public int? CheckIns { get; init; }

    public int? Heads { get; init; }

    /// <summary>Between the two places.</summary>
    public int? MinutesBetween { get; init; }

    public bool Says(MarkEvidence other) => Persons.SequenceEqual(other.Persons) && Accounts.SequenceEqual(other.Accounts) && OtherOccasions.SequenceEqual(other.OtherOccasions)
        && (Device, CheckIns, Heads, MinutesBetween) == (other.Device, other.CheckIns, other.Heads, other.MinutesBetween);
}
