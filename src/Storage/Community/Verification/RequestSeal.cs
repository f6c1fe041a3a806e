using System.Security.Cryptography;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Community.Verification;

/// <summary>Seals what a request says of somebody, and makes the code that a neighbour types.</summary>
public sealed class RequestSeal(KeyRing ring, PersonalData personal)
{
    // Without those that look like others.
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int CodeLength = 8;

    public static string NewCode() => RandomNumberGenerator.GetString(Letters, CodeLength);

    public Claim Close(Guid requestId, Guid areaId, PersonDetails details, string code) =>
        new(areaId, personal.Seal(requestId, areaId, details), FingerprintOf(code));

    /// <summary>Case and spaces do not count: it is read from one phone and typed on another.</summary>
    public byte[] FingerprintOf(string code) => ring.Fingerprint("vouch-code", code.Replace(" ", "", StringComparison.Ordinal));

    public PersonDetails Open(VerificationRequest request) => personal.Open(request.Id, request.Name, request.Address, request.Phone);
}
