using System.Text.RegularExpressions;

namespace ZiZhiJin.Domain.Policies.Reading;

/// <summary>Reads where a rule stands; the document must be one that the pack names.</summary>
internal sealed partial class SourceReader(IReadOnlyDictionary<string, PolicyDocument> documents)
{
    public RuleSource Read(PackNode node)
    {
        node.AllowOnly("document", "chapter", "lines");
        return new RuleSource(
            node.Member("document").Named(documents, "document"),
            node.Member("chapter").Text(),
            node.Optional("lines") is { } lines ? LinesOf(lines) : null);
    }

    private static string LinesOf(PackNode node) =>
        LineRanges().IsMatch(node.Text()) ? node.Text() : throw node.Fault("Lines are written like \"12\", \"12-15\" or \"12-15, 20\".");

    [GeneratedRegex(@"\A\d+(-\d+)?(, \d+(-\d+)?)*\z")]
    private static partial Regex LineRanges();
}
