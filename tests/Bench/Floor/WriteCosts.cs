using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;

namespace ZiZhiJin.Bench.Floor;

/// <summary>Processor time per acknowledged write, in the Api and in the database: steadier than throughput where others use the machine.</summary>
internal sealed class WriteCosts(Installation installation, WriteRun run)
{
    private readonly List<double> _ofApi = [], _ofDatabase = [];

    public async Task<double> Throughput(int connections, TimeSpan time)
    {
        var (before, apiBefore, databaseBefore) = (run.Acknowledged, run.Api.Cpu, CpuTime.Of(installation.MySql.ProcessId));
        var rate = await run.Throughput(connections, time);
        var writes = run.Acknowledged - before;
        _ofApi.Add((run.Api.Cpu - apiBefore).TotalMicroseconds / writes);
        _ofDatabase.Add((CpuTime.Of(installation.MySql.ProcessId) - databaseBefore).TotalMicroseconds / writes);
        return rate;
    }

    public void AddTo(Figures figures, string suffix = "")
    {
        figures.Add($"api_microseconds{suffix}", Median.Of(_ofApi));
        figures.Add($"database_microseconds{suffix}", Median.Of(_ofDatabase));
    }
}
