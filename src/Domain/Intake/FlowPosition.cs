namespace ZiZhiJin.Domain.Intake;

/// <summary>Where somebody is in a flow, and what they said on the way.</summary>
public sealed record FlowPosition(string Flow, string Node)
{
    /// <summary>By the key of the node that asked.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>The nodes that waited before, the latest last: the way back.</summary>
    public IReadOnlyList<string> Trail { get; init; } = [];

    /// <summary>What a list offered last.</summary>
    public IReadOnlyList<ChatChoice> Offered { get; init; } = [];

    public SurveyWalk? Walk { get; init; }

    public FlowPosition With(string key, string value) => this with { Values = new Dictionary<string, string>(Values) { [key] = value } };
}
