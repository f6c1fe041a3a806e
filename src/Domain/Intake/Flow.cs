namespace ZiZhiJin.Domain.Intake;

/// <summary>One thing that can be done by conversation, as data. Its title stands in the menu; its words begin it when nothing else is asked.</summary>
public sealed record Flow(string Id, string Title, string Start, IReadOnlyDictionary<string, FlowNode> Nodes)
{
    public IReadOnlyList<string> Words { get; init; } = [];

    public FlowAudience For { get; init; } = FlowAudience.Anybody;

    /// <summary>Its place in the menu; those without one are not listed there.</summary>
    public int? Place { get; init; }
}
