namespace ZiZhiJin.Domain.Projects;

/// <summary>One step of a fund year under the town's rules.</summary>
public sealed record ReadinessStep(string Id, string Name, RuleReference Rule, StepState State, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>In one Chinese sentence; nothing where it is done.</summary>
    public string? Missing { get; init; }
}
