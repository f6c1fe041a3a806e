using ZiZhiJin.Domain;

namespace ZiZhiJin.Api.Http;

/// <summary>An enum in an address, called as in JSON: the framework would want the names of the code.</summary>
internal static class QueryWord
{
    /// <summary>Nothing for no word.</summary>
    public static T? Of<T>(string? word, string field) where T : struct, Enum
    {
        if (string.IsNullOrEmpty(word)) return null;
        var known = char.IsAsciiLetter(word[0]) && Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) && !word.Contains(',', StringComparison.Ordinal);
        return known ? Enum.Parse<T>(word, ignoreCase: true) : throw new MalformedException("query.unknown-word", field, $"“{field}”里没有这个选项。");
    }
}
