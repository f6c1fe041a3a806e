using System.Text;
using System.Text.Json;
using System.Xml;

namespace ZiZhiJin.Wechat.Callbacks.Reading;

/// <summary>Reads a body as XML or JSON, by its first letter. What is not well-formed is nothing.</summary>
internal static class BodyReader
{
    private const char ByteOrderMark = '\ufeff';
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Fields? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return Read(Utf8.GetString(body));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    public static Fields? Read(string text)
    {
        text = text.TrimStart(ByteOrderMark).TrimStart();
        try
        {
            return text.StartsWith('{') ? JsonFields.Read(text) : XmlFields.Read(text);
        }
        // The last one: half a surrogate pair, written as an escape.
        catch (Exception malformed) when (malformed is XmlException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether the text is JSON, so that the answer may be, too.</summary>
    public static bool IsJson(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'{', ..];
}
