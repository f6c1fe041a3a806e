using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Domain.Community;

/// <summary>Somebody on the roster of a neighbourhood, with or without a phone. Everything that counts people counts persons.</summary>
public sealed class Person
{
    private Person()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The neighbourhood whose roster this is.</summary>
    public Guid AreaId { get; private init; }

    public byte[] Name { get; private set; } = [];
    public byte[] NameFingerprint { get; private set; } = [];
    public byte[] Address { get; private set; } = [];

    /// <summary>Fingerprint of area, building, unit and room: persons with the same one live in one household.</summary>
    public byte[] Household { get; private set; } = [];

    public byte[]? Phone { get; private set; }
    public byte[]? PhoneFingerprint { get; private set; }

    /// <summary>Nothing where nobody has said it; shown as 未知.</summary>
    public int? BirthYear { get; private set; }

    public Tenure? Tenure { get; private set; }

    /// <summary>Why somebody who was not imported stands on the roster, and who vouches for it.</summary>
    public string? Reason { get; private set; }

    public string? Voucher { get; private set; }
    public DateTimeOffset AddedAt { get; private init; }

    /// <summary>The file that brought this person.</summary>
    public Guid? ImportId { get; private init; }

    /// <summary>When this person was known to have moved away. What was counted stays counted.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>The entry that this one turned out to be a double of. It stays, so that the next file does not bring it back.</summary>
    public Guid? MergedInto { get; private set; }

    /// <summary>When this person's data were erased: what is left is a row that counts, and names nobody.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    /// <summary>A person added by staff; <paramref name="id"/> is the row that <paramref name="details"/> were sealed for.</summary>
    public static Person Add(Guid id, Guid areaId, SealedDetails details, RosterProof proof, DateTimeOffset now) => new()
    {
        Id = id, AreaId = areaId, AddedAt = now, Reason = proof.Reason, Voucher = proof.Voucher,
        Name = details.Name, NameFingerprint = details.NameFingerprint, Address = details.Address, Household = details.Household,
        Phone = details.Phone, PhoneFingerprint = details.PhoneFingerprint,
    };

    /// <summary>Moved away. What was counted stays counted.</summary>
    public void Leave(DateTimeOffset now) => LeftAt ??= now;

    public void Return() => LeftAt = null;

    public void MergeInto(Guid personId) => MergedInto = personId;

    public void Split() => MergedInto = null;

    /// <summary>Takes away all that names somebody. <paramref name="blank"/> are random bytes: nothing is equal to them.</summary>
    public void Erase((byte[] Name, byte[] Household) blank, DateTimeOffset now)
    {
        (Name, Address, Phone, PhoneFingerprint) = ([], [], null, null);
        (NameFingerprint, Household) = blank;
        (BirthYear, Tenure, Reason, Voucher) = (null, null, null, null);
        ErasedAt ??= now;
    }
}
