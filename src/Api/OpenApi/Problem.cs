using ZiZhiJin.Domain;

namespace ZiZhiJin.Api.OpenApi;

/// <summary>The shape of every error.</summary>
/// <param name="Status">The HTTP status again.</param>
/// <param name="Code">Stable: what a program decides by.</param>
/// <param name="Detail">A sentence for the person.</param>
/// <param name="Field">With 400, where it can be known: the field at fault, such as answers[0].text.</param>
/// <param name="Errors">With 400, where several can be known: all fields at fault, and what is wrong with them.</param>
/// <param name="Rule">With 409: the written rule that the refusal rests on, if it rests on one.</param>
public sealed record Problem(
    int Status, string Code, string Detail, string? Field = null, IReadOnlyDictionary<string, string[]>? Errors = null, RuleReference? Rule = null);
