using System.Reflection;
using ZiZhiJin.Domain;

namespace ZiZhiJin.Desk.Audit;

/// <summary>The sentence of a refusal, by its code; nothing where the code is none of the business's (a wrong role, something that is not there).</summary>
internal static class RefusalWords
{
    private static readonly Dictionary<string, string> Sentences = typeof(Refusal).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Refusals", StringComparison.Ordinal))
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(Refusal)))
        .Select(field => (Refusal)field.GetValue(null)!).GroupBy(refusal => refusal.Code).ToDictionary(same => same.Key, same => same.First().Sentence);

    public static string? Of(string code) => Sentences.GetValueOrDefault(code);
}
