using System.Buffers.Text;

namespace ZiZhiJin.Domain.Presence.Codes;

/// <summary>Makes the codes of cards and knows its own again. A card does not change, so a copy is as good as the card until it is revoked.</summary>
public sealed class CardCodes(ReadOnlyMemory<byte> key)
{
    private const int CardAt = 1, Length = 17 + CodeMac.Length;

    public string Of(Guid cardId)
    {
        Span<byte> code = stackalloc byte[Length];
        code[0] = CodeKind.Card;
        cardId.TryWriteBytes(code[CardAt..], bigEndian: true, out _);
        CodeMac.Sign(key.Span, code);
        return Base64Url.EncodeToString(code);
    }

    /// <summary>The card; nothing for any other text.</summary>
    public Guid? CardOf(string text)
    {
        Span<byte> code = stackalloc byte[Length];
        if (!CodeText.TryRead(text, code) || code[0] != CodeKind.Card || !CodeMac.IsSigned(key.Span, code)) return null;
        return new Guid(code[CardAt..(CardAt + 16)], bigEndian: true);
    }
}
