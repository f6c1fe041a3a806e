namespace ZiZhiJin.Domain.Community;

/// <summary>A WeChat identity. Attached to a person of a roster, it is a verified resident.</summary>
public sealed class Account
{
    private Account()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>Fingerprint of the mini-program openid: unique, and so what decides who is new.</summary>
    public byte[]? MiniFingerprint { get; private init; }

    public byte[]? MiniOpenId { get; private init; }
    public byte[]? UnionFingerprint { get; private init; }
    public byte[]? UnionId { get; private init; }
    public Guid? PersonId { get; private set; }
    public DateTimeOffset WelcomedAt { get; private init; }

    /// <summary>Concurrency token: two committee members attaching at once do not overwrite each other.</summary>
    public int Revision { get; private set; }

    public static Account Welcome(Guid id, SealedIdentity identity, DateTimeOffset now) => new()
    {
        Id = id, WelcomedAt = now,
        MiniOpenId = identity.OpenId, MiniFingerprint = identity.OpenIdFingerprint,
        UnionId = identity.UnionId, UnionFingerprint = identity.UnionIdFingerprint,
    };

    /// <summary>Makes the account a verified resident. Repeating it is harmless; a second person is refused.</summary>
    public void AttachTo(Guid personId)
    {
        if (PersonId == personId) return;
        if (PersonId is not null) throw new RefusedException(CommunityRefusals.AccountHasPerson);
        PersonId = personId;
        Revision++;
    }

    public void Detach()
    {
        PersonId = null;
        Revision++;
    }
}
