namespace ZiZhiJin.Domain.Community.Mandates;

/// <summary>That a family member or helper may act for a person (代办): named, consented, revocable at once. Whatever they do is labelled, and counts as that person.</summary>
public sealed class Mandate
{
    private Mandate()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>For whom.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>Whose phone.</summary>
    public Guid AccountId { get; private init; }

    public MandateKind Kind { get; private init; }

    /// <summary>The name of whoever acts, sealed; nothing when they stand on a roster themselves.</summary>
    public byte[]? Name { get; private set; }

    public int ConsentVersion { get; private init; }
    public ConsentWay ConsentWay { get; private init; }

    /// <summary>The account of the staff member who took the consent down, or the person's own.</summary>
    public Guid ConsentTakenBy { get; private init; }

    public DateTimeOffset ConsentGivenAt { get; private init; }

    /// <summary>True or nothing: so that one account has at most one live mandate of a person, and any number of ended ones.</summary>
    public bool? Live { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }
    public Guid? RevokedBy { get; private set; }

    public static Mandate Give(Guid id, Guid personId, (MandateWish Wish, byte[]? Name) helper, ActingConsent consent) => new()
    {
        Id = id, PersonId = personId, AccountId = helper.Wish.AccountId, Kind = helper.Wish.Kind, Name = helper.Name, Live = true,
        ConsentVersion = consent.Version, ConsentWay = consent.How, ConsentTakenBy = consent.TakenBy, ConsentGivenAt = consent.GivenAt,
    };

    /// <summary>Holds no more from this moment. Revoking it again changes nothing.</summary>
    public void Revoke(Guid by, DateTimeOffset now)
    {
        if (Live is null) return;
        (Live, RevokedBy, RevokedAt) = (null, by, now);
    }

    /// <summary>One of the two erased their data: it holds no more, and names nobody.</summary>
    public void Erase(DateTimeOffset now) => (Live, RevokedAt, Name) = (null, RevokedAt ?? now, null);
}
