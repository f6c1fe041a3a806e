namespace ZiZhiJin.Domain.Policies;

/// <summary>A number or list that a rule carries, or the open place where the office enters it.</summary>
public abstract class PolicyParameter
{
    public required string RuleId { get; init; }

    public required string Name { get; init; }

    /// <summary>Its rule's kind, unless the text is stricter or silent about this one number.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>Null when the text gives the value.</summary>
    public required OpenEntry? Open { get; init; }

    /// <summary>The value for readers that only show it: int, decimal, bool, string, list items; null while open.</summary>
    public abstract object? Plain { get; }
}
