using System.Buffers.Text;

namespace ZiZhiJin.Bench.Load;

/// <summary>Just enough of HTTP/1.1 to know where an answer ends, when nothing is pipelined.</summary>
internal static class HttpResponse
{
    // "HTTP/1.1 200"
    private const int StatusStartsAt = 9;

    public static int Status(ReadOnlySpan<byte> response) =>
        Utf8Parser.TryParse(response[StatusStartsAt..], out int status, out _) ? status : throw new IOException("This is not HTTP.");

    public static bool IsComplete(ReadOnlySpan<byte> received)
    {
        var head = received.IndexOf("\r\n\r\n"u8);
        if (head < 0) return false;
        var body = received[(head + 4)..];
        if (LengthIn(received[..(head + 2)]) is { } length) return body.Length >= length;
        if (Status(received) is 204 or 304) return true;
        return body.StartsWith("0\r\n\r\n"u8) || body.EndsWith("\r\n0\r\n\r\n"u8); // chunked: its last chunk is empty
    }

    private static int? LengthIn(ReadOnlySpan<byte> head)
    {
        var name = "\r\nContent-Length: "u8;
        var at = head.IndexOf(name);
        return at >= 0 && Utf8Parser.TryParse(head[(at + name.Length)..], out int length, out _) ? length : null;
    }
}
