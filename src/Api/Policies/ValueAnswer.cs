using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Api.Policies;

/// <summary>A number of a rule as it holds, and why. Label is missing where no area may have a value of its own.</summary>
public sealed record ValueAnswer(string Name, string? Label, RuleKind Kind, object? Value, string Shown, ValueOrigin Origin, string Why)
{
    internal string Sentence => Shown.Length > 0 ? $"{Label}：{Shown}。{Why}" : $"{Label}：{Why}";

    internal static ValueAnswer Of(ValueInForce value, string town) => new(
        value.Parameter.Name, value.Parameter.Label, value.Parameter.Kind, value.Parameter.Plain, value.Parameter.Shown, value.Origin, RuleWords.Of(value, town));
}
