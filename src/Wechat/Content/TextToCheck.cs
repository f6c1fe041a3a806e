namespace ZiZhiJin.Wechat.Content;

/// <summary>What somebody wants to make public. The check needs them to have used the mini-program within the last two hours.</summary>
public sealed record TextToCheck(string OpenId, string Content, ContentScene Scene)
{
    public string? Title { get; init; }

    public string? Nickname { get; init; }

    public override string ToString() => nameof(TextToCheck);
}
