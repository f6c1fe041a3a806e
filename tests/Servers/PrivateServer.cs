using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace ZiZhiJin.Servers;

/// <summary>A server process of the tests' own, on loopback, in a folder that goes with it. It can be killed, frozen and started again.</summary>
public abstract partial class PrivateServer : IAsyncDisposable
{
    private const int SigKill = 9, SigTerm = 15, SigContinue = 18, SigStop = 19;

    // Held for ever: the garbage collector would close their input.
    private static readonly ConcurrentBag<Process> Guards = [];
    private Process? _process;

    protected PrivateServer(string name)
    {
        Folder = Directory.CreateTempSubdirectory($"zzj-{name}-").FullName;
        Port = FreePort();
    }

    public int Port { get; }
    public int ProcessId => _process?.Id ?? throw new InvalidOperationException("The server is not running.");
    protected string Folder { get; }

    protected abstract ProcessStartInfo Command();
    protected abstract Task<bool> Answers();

    /// <summary>Starts the server and returns once it answers, at the latest after 30 s.</summary>
    public async Task Start()
    {
        _process = Process.Start(Command())!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, line) => File.AppendAllText(Path.Combine(Folder, "stderr.log"), line.Data + "\n");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(50))
        {
            if (_process.HasExited) break;
            if (await Answers()) return;
        }

        throw new InvalidOperationException($"{GetType().Name} did not start: see {Folder}");
    }

    /// <summary>kill -9: nothing is flushed, no connection is closed in order.</summary>
    public Task Kill() => End(SigKill);

    public Task Stop() => End(SigTerm);

    /// <summary>The process stands still; its sockets stay open and silent.</summary>
    public void Freeze() => Signal(SigStop);

    public void Thaw() => Signal(SigContinue);

    /// <summary>
    /// For a server that nobody disposes: it goes, with its folder, when this process ends in whatever way.
    /// The guard waits for its input to close; it ends only a process that works in this server's folder.
    /// </summary>
    public void EndWithThisProcess()
    {
        const string guard = """
            trap '' INT TERM; cat
            case "$(readlink "/proc/$1/cwd")" in "$2"*) kill -9 "$1";; esac
            while [ -d "/proc/$1/fd" ] && [ -n "$(ls "/proc/$1/fd" 2>/dev/null)" ]; do sleep 0.1; done; rm -rf "$2"
            """;
        var start = new ProcessStartInfo("sh", ["-c", guard, "guard", $"{ProcessId}", Folder]) { RedirectStandardInput = true };
        Guards.Add(Process.Start(start)!);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false }) await Kill();
        _process?.Dispose();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static ProcessStartInfo Run(string program, params IEnumerable<string> arguments) =>
        new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };

    protected async Task<bool> AcceptsConnections()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, Port);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            return await Greets(socket, patience.Token);
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Whether a fresh connection is met by a server that is ready, not only by an open port.</summary>
    protected abstract Task<bool> Greets(Socket socket, CancellationToken cancel);

    private async Task End(int signal)
    {
        Signal(SigContinue);
        Signal(signal);
        await _process!.WaitForExitAsync();
    }

    private void Signal(int signal)
    {
        if (SendSignal(ProcessId, signal) != 0) throw new InvalidOperationException($"Signal {signal} did not reach process {ProcessId}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int processId, int signal);
}
