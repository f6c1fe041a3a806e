using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ZiZhiJin.Bench.Load;

namespace ZiZhiJin.Bench.Running;

/// <summary>A web program under load, in a process of its own.</summary>
internal sealed class WebProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Stopwatch _age = Stopwatch.StartNew();

    private WebProcess(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>From the start of the process to its first 200 on the address that says it is ready.</summary>
    public TimeSpan ReadyAfter { get; private set; }

    /// <summary>The most that was ever resident, in MB.</summary>
    public double PeakMemory => MemoryLine("VmHWM:");

    /// <summary>What the start cost the processor, whatever else the machine was doing.</summary>
    public TimeSpan CpuUntilReady { get; private set; }

    public TimeSpan Cpu => CpuTime.Of(_process.Id);

    public double ResidentMemory => MemoryLine("VmRSS:");

    public static async Task<WebProcess> Start(WebProgram program, CancellationToken cancel)
    {
        var port = FreePort();
        var web = new WebProcess(Process.Start(program.On(port))!, port);
        try
        {
            await web.WaitUntilReady(program, cancel);
            return web;
        }
        catch
        {
            await web.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task WaitUntilReady(WebProgram program, CancellationToken cancel)
    {
        var request = HttpText.Get(program.ReadyPath);
        while (!await Answers200(request))
        {
            if (_process.HasExited || _age.Elapsed > TimeSpan.FromMinutes(1))
                throw new InvalidOperationException($"{Path.GetFileName(program.Dll)} did not become ready.");
            await Task.Delay(5, cancel);
        }

        (ReadyAfter, CpuUntilReady) = (_age.Elapsed, Cpu);
    }

    private async Task<bool> Answers200(byte[] request)
    {
        try
        {
            await using var connection = await HttpConnection.Open(Port);
            return await connection.Ask(request) == 200;
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            return false;
        }
    }

    private double MemoryLine(string name)
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line[name.Length..].Replace("kB", ""), CultureInfo.InvariantCulture) / 1024;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
