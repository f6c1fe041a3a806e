namespace ZiZhiJin.Domain.Policies.Reading;

/// <summary>Reads the parameters of one rule. Each has a value or says that it is open, never both.</summary>
internal sealed class ParameterReader(string ruleId, RuleKind ruleKind)
{
    public PolicyParameter Read(string name, PackNode node)
    {
        node.AllowOnly("type", "label", "kind", "unit", "least", "most", "value", "open");
        var type = node.Member("type").Word<ParameterType>();
        var open = node.Optional("open")?.Word<OpenEntry>();
        var value = node.Optional("value");
        if (value is null == open is null) throw node.Fault("A parameter has either a value or the member \"open\".");
        if (type != ParameterType.Count && node.Optional("unit") is { } unit) throw unit.Fault("Only a count has a unit of its own.");

        var kind = KindOf(node, open);
        return Value(type, name, node) with { Kind = kind, Open = open, Label = LabelOf(node, kind, open) };
    }

    private PolicyParameter Value(ParameterType type, string name, PackNode node)
    {
        var value = node.Optional("value");
        return type switch
        {
            ParameterType.Percent => new PercentParameter { RuleId = ruleId, Name = name, Kind = ruleKind, Open = null, Value = value?.Percent() },
            ParameterType.Flag => new FlagParameter { RuleId = ruleId, Name = name, Kind = ruleKind, Open = null, Value = value?.Flag() },
            ParameterType.Text => new TextParameter { RuleId = ruleId, Name = name, Kind = ruleKind, Open = null, Value = value?.Text() },
            ParameterType.List => new ListParameter { RuleId = ruleId, Name = name, Kind = ruleKind, Open = null, Value = value?.NamedItems() },
            _ => Number(type, name, node),
        };
    }

    private NumberParameter Number(ParameterType type, string name, PackNode node)
    {
        var (first, last) = type == ParameterType.Month ? (1, 12) : (0, int.MaxValue);
        var least = node.Optional("least")?.Whole(first, last) ?? first;
        var most = node.Optional("most")?.Whole(least, last) ?? last;
        return new NumberParameter
        {
            RuleId = ruleId, Name = name, Kind = ruleKind, Open = null, Unit = UnitOf(node, type), Least = least, Most = most,
            Value = node.Optional("value")?.Whole(least, most),
        };
    }

    // Where an area may have a value of its own, people have to be told what it is called.
    private static string? LabelOf(PackNode node, RuleKind kind, OpenEntry? open) =>
        open is not null || kind == RuleKind.Soft ? node.Member("label").Text() : node.Optional("label")?.Text();

    private RuleKind KindOf(PackNode node, OpenEntry? open)
    {
        var own = node.Optional("kind");
        if (open is not null) return own is null ? RuleKind.Open : throw own.Fault("An open parameter has no kind of its own.");
        return own?.Word<RuleKind>() ?? ruleKind;
    }

    private static string UnitOf(PackNode node, ParameterType type)
    {
        if (type == ParameterType.Count) return node.Member("unit").Text();
        return type switch
        {
            ParameterType.Days => "日",
            ParameterType.Months => "个月",
            _ => "月",
        };
    }
}
