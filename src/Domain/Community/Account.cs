using ZiZhiJin.Domain.Community.Verification;

namespace ZiZhiJin.Domain.Community;

/// <summary>A WeChat identity. Attached to a person of a roster, it is a verified resident.</summary>
public sealed class Account
{
    private Account()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>Fingerprint of the mini-program openid: unique, and so what decides who is new.</summary>
    public byte[]? MiniFingerprint { get; private set; }

    public byte[]? MiniOpenId { get; private set; }

    /// <summary>The same person in the official account: unique, too.</summary>
    public byte[]? OfficialFingerprint { get; private set; }

    public byte[]? OfficialOpenId { get; private set; }

    /// <summary>The holder has stopped following the official account: it must not write to them until they come back.</summary>
    public DateTimeOffset? UnfollowedAt { get; private set; }

    public byte[]? UnionFingerprint { get; private set; }
    public byte[]? UnionId { get; private set; }
    public Guid? PersonId { get; private set; }

    /// <summary>How the person was found; nothing for accounts that were attached before it was kept.</summary>
    public VerifiedBy? VerifiedBy { get; private set; }

    public DateTimeOffset? VerifiedAt { get; private set; }
    public DateTimeOffset WelcomedAt { get; private init; }

    /// <summary>Concurrency token: two committee members attaching at once do not overwrite each other.</summary>
    public int Revision { get; private set; }

    public static Account Welcome(Guid id, SealedIdentity identity, DateTimeOffset now) => new()
    {
        Id = id, WelcomedAt = now,
        MiniOpenId = identity.OpenId, MiniFingerprint = identity.OpenIdFingerprint,
        UnionId = identity.UnionId, UnionFingerprint = identity.UnionIdFingerprint,
    };

    /// <summary>Somebody who comes by the official account, or by a page in it, first.</summary>
    public static Account WelcomeInOfficial(Guid id, SealedIdentity identity, DateTimeOffset now) => new()
    {
        Id = id, WelcomedAt = now,
        OfficialOpenId = identity.OpenId, OfficialFingerprint = identity.OpenIdFingerprint,
        UnionId = identity.UnionId, UnionFingerprint = identity.UnionIdFingerprint,
    };

    /// <summary>The union id says that somebody in the mini-program is this account's holder.</summary>
    public void MeetInMini(SealedIdentity identity)
    {
        (MiniOpenId, MiniFingerprint) = (identity.OpenId, identity.OpenIdFingerprint);
        Revision++;
    }

    /// <summary>The union id says that somebody in the official account is this account's holder.</summary>
    public void MeetInOfficial(SealedIdentity identity)
    {
        (OfficialOpenId, OfficialFingerprint) = (identity.OpenId, identity.OpenIdFingerprint);
        Revision++;
    }

    /// <summary>Whoever signs in to the mini-program with this union id is this account's holder.</summary>
    public void Learn(byte[] unionId, byte[] fingerprint)
    {
        (UnionId, UnionFingerprint) = (unionId, fingerprint);
        Revision++;
    }

    /// <summary>The official account's name for the holder goes over to the account that they have in the mini-program.</summary>
    public void LeaveOfficial()
    {
        (OfficialFingerprint, OfficialOpenId, UnfollowedAt) = (null, null, null);
        Detach();
    }

    /// <summary>Makes the account a verified resident. Repeating it is harmless; a second person is refused.</summary>
    public void AttachTo(Guid personId)
    {
        if (PersonId == personId) return;
        if (PersonId is not null) throw new RefusedException(CommunityRefusals.AccountHasPerson);
        PersonId = personId;
        Revision++;
    }

    public void AttachTo(Guid personId, VerifiedBy how, DateTimeOffset now)
    {
        if (PersonId == personId) return;
        AttachTo(personId);
        (VerifiedBy, VerifiedAt) = (how, now);
    }

    /// <summary>The person of this account turned out to be entered twice; it is the other entry that counts.</summary>
    public void Follow(Guid personId)
    {
        PersonId = personId;
        Revision++;
    }

    /// <summary>What WeChat calls its holder is forgotten: whoever signs in with it again is a newcomer.</summary>
    public void Erase()
    {
        (MiniFingerprint, MiniOpenId, OfficialFingerprint, OfficialOpenId) = (null, null, null, null);
        (UnionFingerprint, UnionId, UnfollowedAt) = (null, null, null);
        Detach();
    }

    public void Detach()
    {
        (PersonId, VerifiedBy, VerifiedAt) = (null, null, null);
        Revision++;
    }
}
