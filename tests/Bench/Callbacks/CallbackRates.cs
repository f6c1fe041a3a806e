using ZiZhiJin.Bench.Load;
using ZiZhiJin.Bench.Running;

namespace ZiZhiJin.Bench.Callbacks;

internal static class CallbackRates
{
    public const int Connections = 64;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    /// <summary>Messages a second.</summary>
    public static Task<double> Rate(this WebProcess process, CallbackRequests requests, CancellationToken cancel) => Rate(process, requests, Loads.Round, cancel);

    public static async Task<double> Rate(this WebProcess process, CallbackRequests requests, TimeSpan length, CancellationToken cancel) =>
        (await Drive(process, requests, new RunLength(length), cancel)).PerSecond;

    public static Task WarmWith(this WebProcess process, CallbackRequests requests, CancellationToken cancel) => Drive(process, requests, new RunLength(WarmUp), cancel);

    /// <summary>So many messages, however long they take.</summary>
    public static Task Send(this WebProcess process, CallbackRequests requests, int messages, CancellationToken cancel) =>
        Drive(process, requests, new RunLength(TimeSpan.FromHours(1), 0, messages), cancel);

    private static async Task<Throughput> Drive(WebProcess process, CallbackRequests requests, RunLength length, CancellationToken cancel) =>
        (await ClosedLoop.Run(process.Port, Connections, requests, length, cancel)).WithoutRefusals();
}
