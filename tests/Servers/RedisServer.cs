using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace ZiZhiJin.Servers;

/// <summary>A private Redis without persistence: what it holds may be lost.</summary>
public sealed class RedisServer : PrivateServer
{
    private RedisServer() : base("redis")
    {
    }

    public string ConnectionString => $"127.0.0.1:{Port}";

    public static async Task<RedisServer> StartNew()
    {
        var server = new RedisServer();
        await server.Start();
        return server;
    }

    /// <summary>A server whose port is chosen and which is not started yet.</summary>
    public static RedisServer Absent() => new();

    /// <summary>Forgets everything but scripts.</summary>
    public Task Flush() => Send("FLUSHALL");

    public Task FlushScripts() => Send("SCRIPT FLUSH");

    private async Task Send(string command)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("127.0.0.1", Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(command + "\r\n"));
        await socket.ReceiveAsync(new byte[64]);
    }

    protected override ProcessStartInfo Command() => Run("redis-server",
        "--port", $"{Port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", Folder, "--daemonize", "no");

    protected override Task<bool> Answers() => AcceptsConnections();

    protected override async Task<bool> Greets(Socket socket, CancellationToken cancel)
    {
        await socket.SendAsync("PING\r\n"u8.ToArray(), cancel);
        var answer = new byte[64];
        var length = await socket.ReceiveAsync(answer, cancel);
        return Encoding.ASCII.GetString(answer, 0, length).StartsWith("+PONG", StringComparison.Ordinal);
    }
}
