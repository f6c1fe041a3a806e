using System.Diagnostics;

namespace ZiZhiJin.Bench.Running;

/// <summary>Processor time that a process has used. On a machine with other work it is steadier than throughput.</summary>
internal static class CpuTime
{
    public static TimeSpan Of(int processId)
    {
        using var process = Process.GetProcessById(processId);
        return process.TotalProcessorTime;
    }
}
