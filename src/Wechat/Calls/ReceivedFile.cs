using System.Net.Http.Headers;

namespace ZiZhiJin.Wechat.Calls;

/// <summary>A file that the platform sent.</summary>
public sealed record ReceivedFile(string ContentType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Nothing when it is a refusal after all: by its type, and, as types are not always true, by its first letter.</summary>
    internal static ReceivedFile? In(HttpContentHeaders headers, byte[] bytes)
    {
        var type = headers.ContentType?.MediaType ?? "";
        var isText = type is "application/json" or "text/plain" or "text/html" or "";
        return isText || bytes is [] or [(byte)'{', ..] ? null : new ReceivedFile(type, bytes);
    }

    public override string ToString() => $"{ContentType}, {Bytes.Length} bytes";
}
