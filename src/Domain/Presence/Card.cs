namespace ZiZhiJin.Domain.Presence;

/// <summary>A printed card of somebody without a phone (签到卡). It proves less than a phone, because it can be lent, and is worth nothing once it is revoked.</summary>
public sealed class Card
{
    private Card()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }
    public Guid PersonId { get; private init; }
    public DateTimeOffset IssuedAt { get; private init; }
    public DateTimeOffset? RevokedAt { get; private set; }

    public static Card Issue(Guid areaId, Guid personId, DateTimeOffset now) => new() { Id = Guid.CreateVersion7(now), AreaId = areaId, PersonId = personId, IssuedAt = now };

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
