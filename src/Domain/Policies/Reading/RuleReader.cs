namespace ZiZhiJin.Domain.Policies.Reading;

/// <summary>Reads the rules of one pack against its documents and notes.</summary>
internal sealed class RuleReader(
    string packId, SourceReader sources, IReadOnlyDictionary<string, RuleNote> notes)
{
    public IReadOnlyList<PolicyRule> ReadAll(PackNode node)
    {
        var items = node.ItemsWithId();
        return items.Count > 0 ? [.. items.Select(Read)] : throw node.Fault("The pack has no rules.");
    }

    private PolicyRule Read(PackNode node)
    {
        node.AllowOnly("id", "kind", "text", "parameters", "notes", "source");
        var id = node.Member("id").Text();
        var kind = node.Member("kind").Word<RuleKind>();
        return new PolicyRule
        {
            PackId = packId,
            Id = id,
            Kind = kind,
            Text = node.Member("text").Text(),
            Parameters = Parameters(node, id, kind),
            Notes = Notes(node),
            Source = sources.Read(node.Member("source")),
        };
    }

    private static Dictionary<string, PolicyParameter> Parameters(PackNode rule, string id, RuleKind kind)
    {
        var reader = new ParameterReader(id, kind);
        var members = rule.Optional("parameters")?.Members() ?? [];
        var parameters = members.ToDictionary(it => it.Name, it => reader.Read(it.Name, it.Node));
        if (kind == RuleKind.Open && parameters.Values.All(it => it.Open is null))
            throw rule.Fault("An open rule names the parameter that the office enters.");
        return parameters;
    }

    private List<RuleNote> Notes(PackNode rule) =>
        [.. (rule.Optional("notes")?.Items() ?? []).Select(item => item.Named(notes, "note"))];
}
