namespace ZiZhiJin.Domain.Policies.Reading;

/// <summary>Reads the parameters of one rule. Each has a value or says that it is open, never both.</summary>
internal sealed class ParameterReader(string ruleId, RuleKind ruleKind)
{
    public PolicyParameter Read(string name, PackNode node)
    {
        node.AllowOnly("type", "kind", "unit", "value", "open");
        var type = node.Member("type").Word<ParameterType>();
        var open = node.Optional("open")?.Word<OpenEntry>();
        var value = node.Optional("value");
        if (value is null == open is null) throw node.Fault("A parameter has either a value or the member \"open\".");
        if (type != ParameterType.Count && node.Optional("unit") is { } unit) throw unit.Fault("Only a count has a unit of its own.");

        var kind = KindOf(node, open);
        return type switch
        {
            ParameterType.Percent => new PercentParameter { RuleId = ruleId, Name = name, Kind = kind, Open = open, Value = value?.Percent() },
            ParameterType.Flag => new FlagParameter { RuleId = ruleId, Name = name, Kind = kind, Open = open, Value = value?.Flag() },
            ParameterType.Text => new TextParameter { RuleId = ruleId, Name = name, Kind = kind, Open = open, Value = value?.Text() },
            ParameterType.List => new ListParameter { RuleId = ruleId, Name = name, Kind = kind, Open = open, Value = value?.NamedItems() },
            _ => new NumberParameter
            {
                RuleId = ruleId, Name = name, Kind = kind, Open = open, Unit = UnitOf(node, type), Value = value?.Whole(LeastOf(type), MostOf(type)),
            },
        };
    }

    private static int LeastOf(ParameterType type) => type == ParameterType.Month ? 1 : 0;

    private static int MostOf(ParameterType type) => type == ParameterType.Month ? 12 : int.MaxValue;

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
