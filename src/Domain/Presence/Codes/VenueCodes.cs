using System.Buffers.Binary;
using System.Buffers.Text;

namespace ZiZhiJin.Domain.Presence.Codes;

/// <summary>Makes venue codes and knows its own again. Every byte of a code is under the MAC, so none that survives a rotation is worth anything.</summary>
public sealed class VenueCodes(ReadOnlyMemory<byte> key)
{
    private const int OccasionAt = 1, WindowAt = 17, Length = 21 + CodeMac.Length;

    public string At(Guid occasionId, DateTimeOffset now)
    {
        Span<byte> code = stackalloc byte[Length];
        code[0] = CodeKind.Venue;
        occasionId.TryWriteBytes(code[OccasionAt..], bigEndian: true, out _);
        BinaryPrimitives.WriteUInt32BigEndian(code[WindowAt..], CodeWindow.Of(now));
        CodeMac.Sign(key.Span, code);
        return Base64Url.EncodeToString(code);
    }

    /// <exception cref="RefusedException">It is no code at all, or none of ours.</exception>
    public VenueCode Read(string text)
    {
        Span<byte> code = stackalloc byte[Length];
        if (!CodeText.TryRead(text, code) || code[0] != CodeKind.Venue) throw new RefusedException(PresenceRefusals.NoVenueCode);
        if (!CodeMac.IsSigned(key.Span, code)) throw new RefusedException(PresenceRefusals.ForgedCode);
        return new VenueCode(new Guid(code[OccasionAt..WindowAt], bigEndian: true), BinaryPrimitives.ReadUInt32BigEndian(code[WindowAt..]));
    }
}
