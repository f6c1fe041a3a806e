namespace ZiZhiJin.Domain.Community;

/// <summary>A signed-in phone. Only the SHA-256 of its token is kept.</summary>
public sealed class Session
{
    private Session()
    {
    }

    public byte[] TokenHash { get; private init; } = [];
    public Guid AccountId { get; private init; }
    public Channel Channel { get; private init; }
    public bool IsStaff { get; private init; }
    public DateTimeOffset OpenedAt { get; private init; }
    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>The Shanghai day on which the end was last moved.</summary>
    public DateOnly SlidOn { get; private init; }

    /// <summary>When it ends for somebody who holds a staff role, also one that was given after sign-in.</summary>
    public DateTimeOffset StaffEnd => OpenedAt + SessionPolicy.Lifetime(isStaff: true);

    public static Session Open(byte[] tokenHash, Guid accountId, Channel channel, bool isStaff, DateTimeOffset now) => new()
    {
        TokenHash = tokenHash, AccountId = accountId, Channel = channel, IsStaff = isStaff,
        OpenedAt = now, ExpiresAt = now + SessionPolicy.Lifetime(isStaff), SlidOn = ShanghaiTime.DayOf(now),
    };
}
