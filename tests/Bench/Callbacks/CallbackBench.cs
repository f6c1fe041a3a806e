using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Load;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;

namespace ZiZhiJin.Bench.Callbacks;

/// <summary>
/// Messages from WeChat. Stateless are texts to the mini-program, which people answer: they are remembered with their reply against repetition, and
/// compared with an endpoint that only opens and reads them. A durable step is a word to the official account, compared with the floor.
/// </summary>
internal sealed class CallbackBench : IBench
{
    private const int Grown = 100_000;

    public string Name => "callback";

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var api = await installation.Start(cancel);
        await using (var bare = await Bare("Compat")) await CompareTexts("text", new(CallbackAccount.Mini, "你好", isSealed: false), api, bare);
        await using (var bare = await Bare("Secure"))
        await using (var secure = await installation.StartSecure(cancel)) await CompareTexts("secure", new(CallbackAccount.Mini, "你好", isSealed: true), secure, bare);

        await Steps(installation, api, figures, cancel);
        figures.Add("resident_growth_mb", await Growth(api, Grown, cancel), Limit.AtMost(25));
        figures.Add("resident_mb", api.PeakMemory);

        Task<WebProcess> Bare(string mode) =>
            WebProcess.Start(new WebProgram(typeof(BareServer).Assembly.Location, "/readyz", Installation.WechatIn(mode), "bare-server"), cancel);

        async Task CompareTexts(string name, CallbackRequests requests, WebProcess ours, WebProcess bare)
        {
            await bare.WarmWith(requests, cancel);
            await ours.WarmWith(requests, cancel);
            var compared = await Turns.Take(() => ours.Rate(requests, cancel), () => bare.Rate(requests, cancel));
            figures.Add($"{name}_per_second", compared.Ours);
            figures.Add($"{name}_bare_per_second", compared.Theirs);
            figures.Add($"{name}_over_bare", compared.Ratio, Limit.AtLeast(0.5));
            figures.Add($"{name}_p99_ms", await P99(ours, requests, compared.Ours / 2, cancel), Limit.AtMost(25));
        }
    }

    /// <summary>MB by which the process is larger after so many messages, one in ten of them a step.</summary>
    public static async Task<double> Growth(WebProcess api, int messages, CancellationToken cancel)
    {
        var before = await After(messages / 10);
        return await After(messages) - before;

        async Task<double> After(int sent)
        {
            await api.Send(new(CallbackAccount.Official, "菜单", isSealed: true), sent / 10, cancel);
            await api.Send(new(CallbackAccount.Mini, "你好", isSealed: true), sent - sent / 10, cancel);
            return api.ResidentMemory;
        }
    }

    private static async Task Steps(Installation installation, WebProcess api, Figures figures, CancellationToken cancel)
    {
        var requests = new CallbackRequests(CallbackAccount.Official, "菜单", isSealed: false);
        await api.Send(requests, CallbackRequests.People, cancel);
        await api.WarmWith(requests, cancel);
        await using var floor = await FloorProcess.StartBest(await FloorTable.Create(installation.MySql, cancel), CallbackRates.Connections, cancel);
        var compared = await Turns.Take(
            () => api.Rate(requests, cancel), () => FloorProcess.Rate(floor, CallbackRates.Connections, Loads.Round, cancel));
        figures.Add("step_per_second", compared.Ours);
        figures.Add("floor_per_second", compared.Theirs);
        figures.Add("step_over_floor", compared.Ratio, Limit.AtLeast(1.5));
        figures.Add("p99_ms", await P99(api, requests, compared.Ours / 2, cancel), Limit.AtMost(25));
    }

    private static async Task<double> P99(WebProcess api, CallbackRequests requests, double perSecond, CancellationToken cancel) =>
        (await OpenLoop.Run(api.Port, CallbackRates.Connections, new Schedule(perSecond, Loads.LatencyRun), requests, cancel)).At(0.99);
}
