namespace ZiZhiJin.Domain.Policies;

/// <summary>A kind of project. The samples are there to learn from; they are no white list.</summary>
public sealed record ProjectCategory(string Id, string Name, string Scope, string Goal)
{
    public required IReadOnlyList<string> Samples { get; init; }

    public required RuleSource Source { get; init; }
}
