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

    public byte[] Name { get; private init; } = [];
    public byte[] NameFingerprint { get; private init; } = [];
    public byte[] Address { get; private init; } = [];

    /// <summary>Fingerprint of area, building, unit and room: persons with the same one live in one household.</summary>
    public byte[] Household { get; private init; } = [];

    public byte[]? Phone { get; private init; }
    public byte[]? PhoneFingerprint { get; private init; }

    /// <summary>Nothing where nobody has said it; shown as 未知.</summary>
    public int? BirthYear { get; private init; }

    public Tenure? Tenure { get; private init; }

    /// <summary>Why somebody who was not imported stands on the roster, and who vouches for it.</summary>
    public string? Reason { get; private init; }

    public string? Voucher { get; private init; }
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
}
