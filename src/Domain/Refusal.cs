namespace ZiZhiJin.Domain;

/// <summary>A named "no" of the business: a stable code, the sentence for the person, and the policy rule it rests on, if any.</summary>
public sealed record Refusal(string Code, string Sentence, RuleReference? Rule = null)
{
    public Refusal Under(RuleReference rule) => this with { Rule = rule };
}
