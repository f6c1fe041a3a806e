namespace ZiZhiJin.Wechat.Callbacks.Messages;

/// <summary>What the content check advises.</summary>
public enum Suggestion
{
    /// <summary>It could not judge, or said something that we do not know: a person must.</summary>
    Review,
    Pass,
    Risky,
}
