using System.Net;
using System.Net.Sockets;

namespace ZiZhiJin.Bench.Load;

/// <summary>One keep-alive connection, one request at a time: as little work per request as possible, so that the load costs little beside what is measured.</summary>
internal sealed class HttpConnection : IAsyncDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[64 * 1024];

    private HttpConnection()
    {
    }

    public static async Task<HttpConnection> Open(int port)
    {
        var connection = new HttpConnection();
        try
        {
            await connection._socket.ConnectAsync(IPAddress.Loopback, port);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public static Task<HttpConnection[]> OpenMany(int port, int count) => Task.WhenAll(Enumerable.Range(0, count).Select(_ => Open(port)));

    /// <summary>Sends the request and answers with the status, once the whole response is there.</summary>
    public async ValueTask<int> Ask(ReadOnlyMemory<byte> request)
    {
        for (var sent = 0; sent < request.Length;) sent += await _socket.SendAsync(request[sent..]);
        for (var received = 0; received < _buffer.Length;)
        {
            var more = await _socket.ReceiveAsync(_buffer.AsMemory(received));
            if (more == 0) throw new IOException("The server closed the connection in the middle of an answer.");
            received += more;
            if (HttpResponse.IsComplete(_buffer.AsSpan(0, received))) return HttpResponse.Status(_buffer);
        }

        throw new IOException("The answer is longer than a bench expects.");
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
