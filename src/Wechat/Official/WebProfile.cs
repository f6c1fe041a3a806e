namespace ZiZhiJin.Wechat.Official;

/// <summary>What a person shows to others in WeChat.</summary>
public sealed record WebProfile(string Nickname, string? UnionId)
{
    public override string ToString() => nameof(WebProfile);
}
