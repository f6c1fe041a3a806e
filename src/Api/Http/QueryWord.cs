using ZiZhiJin.Domain;

namespace ZiZhiJin.Api.Http;

/// <summary>An enum in an address, called as in JSON: the framework would want the names of the code.</summary>
internal static class QueryWord
{
    /// <summary>Nothing for no word; a word that is not one of the names is malformed.</summary>
    public static T? Of<T>(string? word, string field) where T : struct, Enum =>
        string.IsNullOrEmpty(word) ? null : Find<T>(word) ?? throw new MalformedException("query.unknown-word", field, $"“{field}”里没有这个选项。");

    public static T? Find<T>(string word) where T : struct, Enum =>
        Enum.GetNames<T>().Any(name => name.Equals(word, StringComparison.OrdinalIgnoreCase)) ? Enum.Parse<T>(word, ignoreCase: true) : null;
}
