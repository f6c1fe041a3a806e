using System.Text;

namespace ZiZhiJin.Bench.Load;

/// <summary>Requests as the bytes that go over the wire.</summary>
internal static class HttpText
{
    public static byte[] Get(string path, string? token = null) => Encoding.UTF8.GetBytes(Head("GET", path, token) + "\r\n");

    public static byte[] Json(string method, string path, string? token, string body)
    {
        var length = Encoding.UTF8.GetByteCount(body);
        var entity = $"Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}";
        return Encoding.UTF8.GetBytes(Head(method, path, token) + entity);
    }

    private static string Head(string method, string path, string? token) =>
        $"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n" + (token is null ? "" : $"Authorization: Bearer {token}\r\n");
}
