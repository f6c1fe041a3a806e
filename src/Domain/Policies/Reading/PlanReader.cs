namespace ZiZhiJin.Domain.Policies.Reading;

/// <summary>Reads what a town knows: its levels, categories, money heads and negative list.</summary>
internal sealed class PlanReader(SourceReader sources, IReadOnlyDictionary<string, PolicyRule> rules)
{
    public IReadOnlyList<PolicyLevel> Levels(PackNode node) => [.. node.ItemsWithId().Select(Level)];

    public IReadOnlyList<ProjectCategory> Categories(PackNode node) => [.. node.ItemsWithId().Select(Category)];

    public IReadOnlyList<MoneyHead> MoneyHeads(PackNode node) => [.. node.ItemsWithId().Select(MoneyHead)];

    public IReadOnlyList<PolicyRule> NegativeList(PackNode node) =>
        [.. node.Items().Select(item => item.Named(rules, "rule"))];

    private PolicyLevel Level(PackNode node)
    {
        node.AllowOnly("id", "name", "rule");
        return new PolicyLevel(node.Member("id").Text(), node.Member("name").Text(), RuleIdOf(node));
    }

    private ProjectCategory Category(PackNode node)
    {
        node.AllowOnly("id", "name", "scope", "goal", "samples", "source");
        return new ProjectCategory(
            node.Member("id").Text(), node.Member("name").Text(), node.Member("scope").Text(), node.Member("goal").Text())
        {
            Samples = node.Member("samples").Texts(),
            Source = sources.Read(node.Member("source")),
        };
    }

    private MoneyHead MoneyHead(PackNode node)
    {
        node.AllowOnly("id", "name", "rule", "parts");
        var parts = node.Optional("parts")?.NamedItems() ?? [];
        return new MoneyHead(node.Member("id").Text(), node.Member("name").Text(), RuleIdOf(node), parts);
    }

    private string RuleIdOf(PackNode node) => node.Member("rule").Named(rules, "rule").Id;
}
