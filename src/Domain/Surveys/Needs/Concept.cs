using System.Text.Json.Serialization;

namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>Words that mean one thing when residents say what they need: 路灯、楼道灯、摸黑 are all 照明.</summary>
public sealed record Concept(string Id, string Name, ConceptKind Kind, IReadOnlyList<string> Words)
{
    private const double VoteOfAThing = 3;

    /// <summary>The kind of project that the concept speaks for, by the name that the packs' categories are mapped from.</summary>
    public string? Theme { get; init; }

    /// <summary>How loudly it speaks for its theme.</summary>
    public double Vote { get; init; } = VoteOfAThing;

    /// <summary>How much it says about likeness, where its kind's own weight does not fit.</summary>
    [JsonPropertyName("weight")]
    public double? OwnWeight { get; init; }

    [JsonIgnore]
    public double Weight => OwnWeight ?? Kind switch
    {
        ConceptKind.Thing => 3,
        ConceptKind.Place => 1.2,
        ConceptKind.Problem => 0.9,
        ConceptKind.Person => 0.5,
        _ => 0.4,
    };
}
