using System.Text.Json;
using System.Text.RegularExpressions;

namespace ZiZhiJin.Api.Http;

/// <summary>Finds the field in which a body stopped being what was asked for.</summary>
internal static partial class BrokenBody
{
    public static string? Read(BadHttpRequestException exception) => exception.InnerException switch
    {
        JsonException { Path: { Length: > 2 } path } => path[2..],
        JsonException { Message: var message } when Missing().Match(message) is { Success: true } missing => missing.Groups[1].Value,
        _ => null,
    };

    [GeneratedRegex("missing required properties including: '([^']+)'")]
    private static partial Regex Missing();
}
