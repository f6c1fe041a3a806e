namespace ZiZhiJin.Wechat.Official;

/// <summary>
/// Who looks at our page inside WeChat. The key is for questions about this person only. A preview shows the page to somebody who has not
/// agreed to anything, under an id that is nobody's: it must not be bound to anybody.
/// </summary>
public sealed record WebIdentity(string OpenId, string? UnionId, bool IsPreview)
{
    internal string AccessToken { get; init; } = "";

    internal string RefreshToken { get; init; } = "";

    public override string ToString() => nameof(WebIdentity);
}
