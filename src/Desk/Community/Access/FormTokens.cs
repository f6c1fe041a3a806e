using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Desk.Community.Access;

/// <summary>
/// The proof that a form was written by this system for this session: a fingerprint of the session under the key ring, so that every
/// process can make and check it, and nobody else.
/// </summary>
public sealed class FormTokens(KeyRing ring)
{
    public const string Field = "token";

    public string Of(byte[] sessionHash) => Base64Url.EncodeToString(ring.Fingerprint("desk.form", Convert.ToHexString(sessionHash)));

    public bool Fits(byte[] sessionHash, string? token) =>
        token is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(Of(sessionHash)));
}
