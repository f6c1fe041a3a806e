using System.Net;
using System.Net.Sockets;
using System.Text;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>Somebody who writes to the socket what no HTTP library would.</summary>
internal sealed class RawCaller : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public static async Task<RawCaller> To(TestApi api)
    {
        var caller = new RawCaller();
        await caller._socket.ConnectAsync(IPAddress.Loopback, api.Http.BaseAddress!.Port);
        return caller;
    }

    public async Task Send(string request) => await _socket.SendAsync(Encoding.Latin1.GetBytes(request));

    /// <summary>Sends, and reads one answer.</summary>
    public async Task<ApiAnswer> Ask(string request)
    {
        await Send(request);
        var text = new StringBuilder();
        while (!IsWhole(text.ToString())) text.Append(await Receive());
        return Read(text.ToString());
    }

    public void HangUp() => _socket.Close();

    public void Dispose() => _socket.Dispose();

    private async Task<string> Receive()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var buffer = new byte[16 * 1024];
        var length = await _socket.ReceiveAsync(buffer, patience.Token);
        return length > 0 ? Encoding.UTF8.GetString(buffer, 0, length) : throw new IOException("The server closed the connection.");
    }

    private static bool IsWhole(string text) =>
        text.Contains("\r\n\r\n", StringComparison.Ordinal) && (text.EndsWith("\r\n0\r\n\r\n", StringComparison.Ordinal) || Header(text, "Content-Length") == "0");

    private static ApiAnswer Read(string text)
    {
        var body = text[(text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        var json = body.Contains('{') ? body[body.IndexOf('{')..(body.LastIndexOf('}') + 1)] : "";
        return new ApiAnswer((HttpStatusCode)int.Parse(text.AsSpan(9, 3), provider: null), json) { MediaType = Header(text, "Content-Type") };
    }

    private static string? Header(string text, string name) =>
        text.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))?[(name.Length + 2)..];
}
