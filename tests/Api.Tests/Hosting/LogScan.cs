using System.Buffers;
using System.Text.RegularExpressions;

namespace ZiZhiJin.Api.Tests.Hosting;

/// <summary>
/// Looks through a log for what may not stand in one: values that somebody is known by, anything that looks like a phone number, and every
/// word in Chinese, since nothing that this program logs is written in it but people's own names, homes and texts.
/// </summary>
internal sealed partial class LogScan(IEnumerable<string> secrets)
{
    // Shorter ones stand in the middle of other words.
    private const int Shortest = 6;
    private readonly SearchValues<string> _secrets = SearchValues.Create([.. secrets.Where(secret => secret.Length >= Shortest)], StringComparison.Ordinal);

    /// <summary>What stands there, and in which line; one finding for each line.</summary>
    public IEnumerable<string> Findings(IEnumerable<string> lines) => lines.Select(Finding).OfType<string>();

    private string? Finding(string line)
    {
        if (line.AsSpan().IndexOfAny(_secrets) is >= 0 and var at) return $"a value of somebody at {at}: {line}";
        if (Phone().Match(line) is { Success: true } phone) return $"a phone number ({phone.Value}): {line}";
        return Chinese().Match(line) is { Success: true } words ? $"words in Chinese ({words.Value}): {line}" : null;
    }

    [GeneratedRegex(@"(?<![\w.\-])(\+?86)?1[3-9][0-9]{9}(?![\w.\-])")]
    private static partial Regex Phone();

    [GeneratedRegex(@"[\u3400-\u9fff]+")]
    private static partial Regex Chinese();
}
