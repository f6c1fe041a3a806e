using System.Diagnostics;

namespace ZiZhiJin.Bench.Running;

/// <summary>How a web program is started.</summary>
internal sealed record WebProgram(string Dll, string ReadyPath, IReadOnlyDictionary<string, string> Settings, params string[] Arguments)
{
    public ProcessStartInfo On(int port)
    {
        var start = new ProcessStartInfo("dotnet", [Dll, .. Arguments]) { WorkingDirectory = Path.GetDirectoryName(Dll) };
        foreach (var (name, value) in Settings) start.Environment[name] = value;
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        return start;
    }
}
