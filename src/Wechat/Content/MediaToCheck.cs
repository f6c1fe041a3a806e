namespace ZiZhiJin.Wechat.Content;

/// <summary>An image or a recording of at most 10 MB. The platform fetches it, so everybody who has the address can, too: make it one that nobody guesses.</summary>
public sealed record MediaToCheck(string OpenId, Uri Address, bool IsAudio, ContentScene Scene)
{
    public override string ToString() => nameof(MediaToCheck);
}
