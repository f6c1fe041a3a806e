namespace ZiZhiJin.Domain.Policies;

/// <summary>The rules of one town in one version. An area picks its pack per year.</summary>
public sealed class PolicyPack
{
    public required string Id { get; init; }

    /// <summary>Grows with every change; rows keep the version that they were decided under.</summary>
    public required int Version { get; init; }

    public required string Name { get; init; }

    public required string Issuer { get; init; }

    public required IReadOnlyDictionary<string, PolicyDocument> Documents { get; init; }

    public required IReadOnlyList<PolicyLevel> Levels { get; init; }

    public required IReadOnlyList<ProjectCategory> Categories { get; init; }

    public required IReadOnlyList<MoneyHead> MoneyHeads { get; init; }

    public required IReadOnlyList<PolicyRule> Rules { get; init; }

    /// <summary>What is not supported: a project on this list is not funded.</summary>
    public required IReadOnlyList<PolicyRule> NegativeList { get; init; }

    /// <summary>By name; null where the pack is silent.</summary>
    public required IReadOnlyDictionary<string, PolicyParameter?> Settings { get; init; }

    public required IReadOnlyList<SurveyTemplate> SurveyTemplates { get; init; }

    public PolicyRule? FindRule(string id) => Rules.FirstOrDefault(rule => rule.Id == id);

    public PolicyRule Rule(string id) =>
        FindRule(id) ?? throw new ArgumentException($"Pack {Id} has no rule {id}.", nameof(id));

    /// <summary>The town's parameter for this point, or null where its text is silent.</summary>
    public T? Setting<T>(PolicySetting<T> setting)
        where T : PolicyParameter => (T?)Settings[setting.Name];
}
