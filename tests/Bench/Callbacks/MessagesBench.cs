using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;

namespace ZiZhiJin.Bench.Callbacks;

/// <summary>The short form of the callback bench, for work on the path of a message: throughput, and processor time per message in the Api, in Redis and in the database.</summary>
internal sealed class MessagesBench : IBench
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    public string Name => "messages";

    public bool OnlyWhenNamed => true;

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var api = await installation.Start(cancel);
        var (texts, steps) = (new CallbackRequests(CallbackAccount.Mini, "你好", isSealed: false), new CallbackRequests(CallbackAccount.Official, "菜单", isSealed: false));
        await using (var bare = await WebProcess.Start(new WebProgram(typeof(BareServer).Assembly.Location, "/readyz", Installation.Wechat, "bare-server"), cancel))
        {
            await bare.WarmWith(texts, cancel);
            await Compare("text", texts, () => bare.Rate(texts, Round, cancel), "over_bare");
        }

        await api.Send(steps, CallbackRequests.People, cancel);
        await using var floor = await FloorProcess.Start(await FloorTable.Create(installation.MySql, cancel), pool: 32, cancel);
        await FloorProcess.Rate(floor, CallbackRates.Connections, Round, cancel);
        await Compare("step", steps, () => FloorProcess.Rate(floor, CallbackRates.Connections, Round, cancel), "over_floor");

        async Task Compare(string name, CallbackRequests requests, Func<Task<double>> theirs, string ratio)
        {
            await api.WarmWith(requests, cancel);
            var used = new List<(double Api, double Redis, double Database)>();
            var compared = await Turns.Take(Ours, theirs);
            figures.Add($"{name}_per_second", compared.Ours);
            figures.Add($"{name}_{ratio}", compared.Ratio);
            figures.Add($"{name}_api_microseconds", Median.Of(used.Select(round => round.Api)));
            figures.Add($"{name}_redis_microseconds", Median.Of(used.Select(round => round.Redis)));
            figures.Add($"{name}_database_microseconds", Median.Of(used.Select(round => round.Database)));

            async Task<double> Ours()
            {
                var before = Used();
                var rate = await api.Rate(requests, Round, cancel);
                var messages = rate * Round.TotalSeconds;
                var after = Used();
                used.Add(((after.Api - before.Api) / messages, (after.Redis - before.Redis) / messages, (after.Database - before.Database) / messages));
                return rate;
            }
        }

        (double Api, double Redis, double Database) Used() => (
            api.Cpu.TotalMicroseconds, CpuTime.Of(installation.Redis.ProcessId).TotalMicroseconds, CpuTime.Of(installation.MySql.ProcessId).TotalMicroseconds);
    }
}
