namespace ZiZhiJin.Domain.Policies;

/// <summary>Words that the text prescribes, such as the mark on a claim form.</summary>
public sealed record TextParameter : PolicyParameter
{
    public required string? Value { get; init; }

    public override object? Plain => Value;

    public override string Shown => Value ?? "";

    public override string Wanted => "请填文字，不能为空。";

    public override PolicyParameter? Filled(PolicyValue value) =>
        value is { Text: { } text, Given: 1 } && text.Trim().Length > 0 ? this with { Value = text.Trim() } : null;
}
