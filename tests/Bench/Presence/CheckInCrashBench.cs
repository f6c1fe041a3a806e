using System.Diagnostics;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;
using ZiZhiJin.Bench.Surveys;

namespace ZiZhiJin.Bench.Presence;

/// <summary>The Api, the database and Redis are killed (SIGKILL) one after the other while people check in. Whatever was acknowledged has to be there once.</summary>
internal sealed class CheckInCrashBench : IBench
{
    private const int Residents = 20_000, Occasions = 60, Connections = 64;
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    public string Name => "checkin-crash";

    public bool OnlyWhenNamed => true;

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var connection = await installation.Connect(cancel);
        var hall = await Hall.Open(installation, new SurveySeed(connection, cancel), Residents, Occasions);
        var load = new StubbornLoad(await hall.Requests(), Connections);
        var clock = Stopwatch.StartNew();
        await KillEach(installation, load, cancel);

        figures.Add("acknowledged", load.Acknowledged);
        figures.Add("per_second", load.Acknowledged / clock.Elapsed.TotalSeconds);
        figures.Add("tried_again", load.Failures);
        await using var afterwards = await installation.Connect(cancel);
        await hall.With(new SurveySeed(afterwards, cancel)).NothingIsLost(load.Acknowledged);
        figures.Add("lost_or_twice", 0, Limit.AtMost(0));
    }

    private static async Task KillEach(Installation installation, StubbornLoad load, CancellationToken cancel)
    {
        var api = await installation.Start(cancel);
        try
        {
            load.TurnTo(api.Port);
            using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var running = load.Run(enough.Token);
            await Task.Delay(Between, cancel);

            await api.DisposeAsync();
            api = await installation.Start(cancel);
            load.TurnTo(api.Port);
            await Task.Delay(Between, cancel);

            await installation.MySql.Kill();
            await installation.MySql.Start();
            await Task.Delay(Between, cancel);

            await installation.Redis.Kill();
            await installation.Redis.Start();
            await Task.Delay(Between, cancel);

            await enough.CancelAsync();
            await running;
        }
        finally
        {
            await api.DisposeAsync();
        }
    }
}
