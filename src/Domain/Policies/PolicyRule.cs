namespace ZiZhiJin.Domain.Policies;

/// <summary>One rule of a town, with its number and where it stands.</summary>
public sealed class PolicyRule
{
    public required string PackId { get; init; }

    public required string Id { get; init; }

    public required RuleKind Kind { get; init; }

    /// <summary>The rule as one Chinese sentence.</summary>
    public required string Text { get; init; }

    public required IReadOnlyDictionary<string, PolicyParameter> Parameters { get; init; }

    public required IReadOnlyList<RuleNote> Notes { get; init; }

    public required RuleSource Source { get; init; }

    /// <summary>What a refusal that rests on this rule tells the person.</summary>
    public RuleReference Reference => new(PackId, Id, Source.ToString());
}
