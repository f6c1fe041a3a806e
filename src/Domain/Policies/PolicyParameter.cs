namespace ZiZhiJin.Domain.Policies;

/// <summary>A number or list that a rule carries, or the open place where the office enters it.</summary>
public abstract record PolicyParameter
{
    public required string RuleId { get; init; }

    public required string Name { get; init; }

    /// <summary>What it is called in Chinese. Given wherever an area may have a value of its own.</summary>
    public string? Label { get; init; }

    /// <summary>Its rule's kind, unless the text is stricter or silent about this one number.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>Null when the text gives the value.</summary>
    public required OpenEntry? Open { get; init; }

    /// <summary>The value for readers that only show it: int, decimal, bool, string, list items; null while open.</summary>
    public abstract object? Plain { get; }

    /// <summary>The value as people read it, with its unit; empty while open.</summary>
    public abstract string Shown { get; }

    /// <summary>In one Chinese sentence, what has to be entered here.</summary>
    public abstract string Wanted { get; }

    /// <summary>The same parameter with another value; nothing when the value is not of its kind or lies outside its bounds.</summary>
    public abstract PolicyParameter? Filled(PolicyValue value);
}
