namespace ZiZhiJin.Wechat.Callbacks.Messages;

internal static class Suggestions
{
    public static Suggestion Of(string? word) => word switch
    {
        "pass" => Suggestion.Pass,
        "risky" => Suggestion.Risky,
        _ => Suggestion.Review,
    };
}
