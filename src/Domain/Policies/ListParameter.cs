namespace ZiZhiJin.Domain.Policies;

/// <summary>The things that a rule names, in its order.</summary>
public sealed record ListParameter : PolicyParameter
{
    public required IReadOnlyList<ListItem>? Value { get; init; }

    public override object? Plain => Value;

    public override string Shown => string.Join('、', (Value ?? []).Select(item => item.Name));

    public override string Wanted => "请填一项或多项，每项有编号（字母、数字和连字符，不重复）和名称。";

    public override PolicyParameter? Filled(PolicyValue value) =>
        value is { Items: { Count: > 0 } items, Given: 1 } && items.All(IsWhole) && items.DistinctBy(item => item.Id).Count() == items.Count
            ? this with { Value = items }
            : null;

    private static bool IsWhole(ListItem item) =>
        item.Id.Length is > 0 and <= 40 && item.Id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && item.Name.Trim().Length is > 0 and <= 100;
}
