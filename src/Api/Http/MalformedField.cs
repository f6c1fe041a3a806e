using System.Text.Json;
using System.Text.RegularExpressions;

namespace ZiZhiJin.Api.Http;

/// <summary>Finds the field in which a request stopped being what was asked for, from what the framework says about it.</summary>
internal static partial class MalformedField
{
    public static string? In(BadHttpRequestException exception) => exception.InnerException switch
    {
        JsonException fault when Missing().Match(fault.Message) is { Success: true } missing => Join(PathOf(fault), missing.Groups["field"].Value),
        JsonException fault when PathOf(fault) is { Length: > 0 } path => path,
        _ when OutsideTheBody().Match(exception.Message) is { Success: true } parameter => parameter.Groups["field"].Value,
        _ => null,
    };

    // "$.home.building" is called "home.building"; the body itself has no name.
    private static string PathOf(JsonException fault) => fault.Path is { Length: > 1 } path ? path[1..].TrimStart('.') : "";

    private static string Join(string path, string field) => path.Length == 0 ? field : $"{path}.{field}";

    [GeneratedRegex("missing required properties including: '(?<field>[^']+)'")]
    private static partial Regex Missing();

    [GeneratedRegex("""^(?:Failed to bind|Required) parameter "[^"]+ (?<field>\w+)" (?:from|was not provided from (?:query|route|header))""")]
    private static partial Regex OutsideTheBody();
}
