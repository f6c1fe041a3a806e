using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ZiZhiJin.Domain.Presence.Codes;

/// <summary>Derives the pass of a person for an occasion from one key, always the same. Nothing of it is stored but the reference.</summary>
public sealed class PersonalPasses(ReadOnlyMemory<byte> key)
{
    private const byte OfReference = 1, OfPackSecret = 2, OfSigning = 3;

    public PersonalPass For(Guid occasionId, Guid personId) => new(
        BinaryPrimitives.ReadUInt64BigEndian(Derive(OfReference, occasionId, personId)),
        Derive(OfPackSecret, occasionId, personId).AsMemory(0, PersonalCode.SecretLength),
        Derive(OfSigning, occasionId, personId));

    private byte[] Derive(byte purpose, Guid occasionId, Guid personId)
    {
        Span<byte> text = stackalloc byte[33];
        text[0] = purpose;
        occasionId.TryWriteBytes(text[1..], bigEndian: true, out _);
        personId.TryWriteBytes(text[17..], bigEndian: true, out _);
        return HMACSHA256.HashData(key.Span, text);
    }
}
