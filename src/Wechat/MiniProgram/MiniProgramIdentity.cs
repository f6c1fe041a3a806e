namespace ZiZhiJin.Wechat.MiniProgram;

/// <summary>
/// Who holds the phone, as the platform names them. <paramref name="UnionId"/> is the same in the official account and comes only when both
/// accounts belong to one open platform account.
/// </summary>
public sealed record MiniProgramIdentity(string OpenId, string? UnionId)
{
    /// <summary>Identities do not belong in logs, where a record would print them.</summary>
    public override string ToString() => nameof(MiniProgramIdentity);
}
