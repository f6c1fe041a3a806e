using System.Text;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Community;

/// <summary>Seals what identifies people before it is stored, and opens it again for those who may see it.</summary>
public sealed class PersonalData(KeyRing ring)
{
    private const char Separator = '\u001f';

    public SealedDetails Seal(Guid personId, Guid areaId, PersonDetails details) => new(
        ring.Seal(personId, "name", details.Name),
        NameFingerprint(details.Name),
        ring.Seal(personId, "address", string.Join(Separator, details.Building, details.Unit, details.Room)),
        Household(areaId, details),
        details.Phone is null ? null : ring.Seal(personId, "phone", details.Phone),
        details.Phone is null ? null : PhoneFingerprint(details.Phone));

    /// <summary>The name of a family member who acts for somebody and stands on no roster.</summary>
    public byte[] SealHelper(Guid mandateId, string name) => ring.Seal(mandateId, "helper-name", name);

    public string OpenHelper(Guid mandateId, byte[] name) => ring.Open(mandateId, "helper-name", name);

    public byte[] NameFingerprint(string name) => ring.Fingerprint("person.name", NameText.Even(name));

    /// <summary>However building, unit and room are written, it is the same household.</summary>
    public byte[] Household(Guid areaId, PersonDetails home) => ring.Fingerprint(
        "person.household", areaId.ToString(), HomeText.Building(home.Building), HomeText.Unit(home.Unit), HomeText.Room(home.Room));

    // Nothing to compare with where a number is incomplete, such as a landline without its area code.
    public byte[]? PhoneFingerprint(string phone) =>
        PhoneNumbers.Normalise(phone) is { } number ? ring.Fingerprint("person.phone", number) : null;

    /// <summary>What somebody is compared by, before they have a row.</summary>
    public RosterKey KeyOf(Guid areaId, PersonDetails details) => new(
        Convert.ToHexString(NameFingerprint(details.Name)), Convert.ToHexString(Household(areaId, details)),
        details.Phone is not null && PhoneFingerprint(details.Phone) is { } phone ? Convert.ToHexString(phone) : null);

    /// <summary>The building alone, made even.</summary>
    public string BuildingOf(Guid personId, byte[] address) => HomeText.Building(ring.Open(personId, "address", address).Split(Separator)[0]);

    public PersonDetails Open(Person person) => Open(person.Id, person.Name, person.Address, person.Phone);

    /// <summary>What was sealed for this row by <see cref="Seal(Guid, Guid, PersonDetails)"/>.</summary>
    public PersonDetails Open(Guid row, byte[] name, byte[] address, byte[]? phone)
    {
        var home = ring.Open(row, "address", address).Split(Separator);
        return new PersonDetails(ring.Open(row, "name", name), home[0], home[1], home[2], phone is null ? null : ring.Open(row, "phone", phone));
    }

    public SealedIdentity Seal(Guid accountId, string openId, string? unionId) => new(
        ring.Seal(accountId, "mini-openid", openId),
        MiniFingerprint(openId),
        unionId is null ? null : ring.Seal(accountId, "unionid", unionId),
        unionId is null ? null : UnionFingerprint(unionId));

    /// <summary>The same for somebody whom the official account names.</summary>
    public SealedIdentity SealOfficial(Guid accountId, string openId, string? unionId) => Seal(accountId, openId, unionId) with
    {
        OpenId = ring.Seal(accountId, "official-openid", openId), OpenIdFingerprint = OfficialFingerprint(openId),
    };

    public string OpenMini(Account account) => ring.Open(account.Id, "mini-openid", account.MiniOpenId!);

    public byte[] SealUnion(Guid accountId, string unionId) => ring.Seal(accountId, "unionid", unionId);

    public string OpenOfficial(Account account) => ring.Open(account.Id, "official-openid", account.OfficialOpenId!);

    public byte[] OfficialFingerprint(string openId) => Exact("official-openid", openId);

    public byte[] UnionFingerprint(string unionId) => Exact("unionid", unionId);

    public byte[] MiniFingerprint(string openId) => Exact("mini-openid", openId);

    // A ring's fingerprint passes over case, and openids differ by it: so they are compared in hexadecimal.
    private byte[] Exact(string purpose, string id) => ring.Fingerprint(purpose, Convert.ToHexString(Encoding.UTF8.GetBytes(id)));
}
