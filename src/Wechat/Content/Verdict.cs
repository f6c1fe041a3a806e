using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Wechat.Content;

/// <summary>
/// What the platform thinks of a text. Without <paramref name="WasJudged"/> it could not be asked or did not want to say: then it is for a
/// person to look at, and never published in silence.
/// </summary>
public sealed record Verdict(Suggestion Suggestion, int Label, bool WasJudged)
{
    internal static Verdict ForPeople { get; } = new(Suggestion.Review, 0, WasJudged: false);

    /// <summary>The graver of two, for texts that are checked in parts.</summary>
    internal static Verdict Graver(Verdict one, Verdict other) => Gravity(other) > Gravity(one) ? other : one;

    private static int Gravity(Verdict verdict) => verdict.Suggestion switch
    {
        Suggestion.Risky => 2,
        Suggestion.Review => 1,
        _ => 0,
    };
}
