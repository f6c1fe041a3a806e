namespace ZiZhiJin.Wechat.Official;

/// <summary>Somebody as the official account knows them. <paramref name="UnionId"/> joins them to the mini-program. Of those who do not follow, nothing is known.</summary>
public sealed record Follower(bool Follows, string? UnionId, DateTimeOffset? Since, string? Scene)
{
    public override string ToString() => nameof(Follower);
}
