namespace ZiZhiJin.Domain.Policies;

/// <summary>Where a rule stands. As text it is what a refusal shows to a person.</summary>
/// <param name="Lines">Lines of the document's text; null for what the document nowhere says.</param>
public sealed record RuleSource(PolicyDocument Document, string Chapter, string? Lines)
{
    public override string ToString() => $"{Document}{Chapter}";
}
