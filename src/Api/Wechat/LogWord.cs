namespace ZiZhiJin.Api.Wechat;

/// <summary>A word of the platform's language that may stand in a log: short, plain, and nobody's text.</summary>
internal static class LogWord
{
    private const int Longest = 40;

    public static string Of(string word) =>
        word.Length <= Longest && word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or ' ') ? word : "something odd";
}
