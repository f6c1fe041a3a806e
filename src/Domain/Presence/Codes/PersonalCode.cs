using System.Buffers.Binary;
using System.Buffers.Text;

namespace ZiZhiJin.Domain.Presence.Codes;

/// <summary>A code that a resident's phone made and a leader's phone scanned, both perhaps offline. Nothing in it is believed before <see cref="IsOf"/>.</summary>
public sealed class PersonalCode
{
    private const int ReferenceAt = 1, SecretAt = 9, WindowAt = SecretAt + SecretLength, Length = WindowAt + 4 + CodeMac.Length;
    public const int SecretLength = 16;
    private readonly byte[] _bytes;

    private PersonalCode(byte[] bytes) => _bytes = bytes;

    public ulong Reference => BinaryPrimitives.ReadUInt64BigEndian(_bytes.AsSpan(ReferenceAt));
    public uint Window => BinaryPrimitives.ReadUInt32BigEndian(_bytes.AsSpan(WindowAt));

    /// <summary>What the phone shows at a moment of its corrected clock.</summary>
    public static string Make(PersonalPass pass, DateTimeOffset now)
    {
        Span<byte> code = stackalloc byte[Length];
        code[0] = CodeKind.Personal;
        BinaryPrimitives.WriteUInt64BigEndian(code[ReferenceAt..], pass.Reference);
        pass.PackSecret.Span.CopyTo(code[SecretAt..]);
        BinaryPrimitives.WriteUInt32BigEndian(code[WindowAt..], CodeWindow.Of(now));
        CodeMac.Sign(pass.SigningKey.Span, code);
        return Base64Url.EncodeToString(code);
    }

    /// <exception cref="RefusedException">It is no personal code at all.</exception>
    public static PersonalCode Read(string text)
    {
        var code = new byte[Length];
        if (!CodeText.TryRead(text, code) || code[0] != CodeKind.Personal) throw new RefusedException(PresenceRefusals.NoPersonalCode);
        return new PersonalCode(code);
    }

    /// <summary>Whether a phone with this pass made it.</summary>
    public bool IsOf(PersonalPass pass) => pass.Reference == Reference && CodeMac.IsSigned(pass.SigningKey.Span, _bytes);
}
