using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Load;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;

namespace ZiZhiJin.Bench.Surveys;

/// <summary>The short form of the survey bench, for work on the write path: throughput against the floor, and processor time per answer in the Api and the database.</summary>
internal sealed class AnswersBench : IBench
{
    private const int Residents = 20_000, OpenSurveys = 30, Connections = 64, Pool = 32;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(4);

    public string Name => "answers";

    public bool OnlyWhenNamed => true;

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var connection = await installation.Connect(cancel);
        var area = await new SurveySeed(connection, cancel).Area(0, Residents, OpenSurveys);
        await using var api = await installation.Start(cancel);
        figures.Add("ready_s", api.ReadyAfter.TotalSeconds);
        figures.Add("ready_cpu_s", api.CpuUntilReady.TotalSeconds);
        var run = new WriteRun(api, new AnswerRequests(area), cancel);
        await run.WarmUp(Connections, Residents);
        await run.Throughput(Connections, Round);

        await using var floor = await FloorProcess.Start(await FloorTable.Create(installation.MySql, cancel), Pool, cancel);
        await FloorProcess.Rate(floor, Connections, Round, cancel);
        var (ofApi, ofDatabase) = (new List<double>(), new List<double>());
        var compared = await Turns.Take(Answer, () => FloorProcess.Rate(floor, Connections, Round, cancel));
        figures.Add("per_second", compared.Ours);
        figures.Add("floor_per_second", compared.Theirs);
        figures.Add("over_floor", compared.Ratio);
        figures.Add("api_microseconds", Median.Of(ofApi));
        figures.Add("database_microseconds", Median.Of(ofDatabase));
        figures.Add("resident_mb", api.PeakMemory);

        async Task<double> Answer()
        {
            var (before, apiBefore, databaseBefore) = (run.Acknowledged, api.Cpu, CpuTime.Of(installation.MySql.ProcessId));
            var rate = await run.Throughput(Connections, Round);
            var answers = run.Acknowledged - before;
            ofApi.Add((api.Cpu - apiBefore).TotalMicroseconds / answers);
            ofDatabase.Add((CpuTime.Of(installation.MySql.ProcessId) - databaseBefore).TotalMicroseconds / answers);
            return rate;
        }
    }
}
