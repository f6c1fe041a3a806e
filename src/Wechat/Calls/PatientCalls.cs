using System.Diagnostics;

namespace ZiZhiJin.Wechat.Calls;

/// <summary>Repeats calls that do no harm when they arrive twice: at most two more tries, all within the caller's time.</summary>
internal sealed class PatientCalls(PlatformCalls platform)
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(2)];
    private static readonly TimeSpan ShortestTry = TimeSpan.FromSeconds(1);

    /// <summary>Machine time, as for every timeout: a business clock that stands still must not hold a caller for ever.</summary>
    public async Task<WechatAnswer> Send(WechatCall call, TimeSpan within, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var answer = await platform.Send(call, cancel);
        foreach (var longest in Pauses)
        {
            var pause = Jittered(longest);
            var left = within - Stopwatch.GetElapsedTime(started) - pause;
            if (!answer.MayPass || left < ShortestTry) return answer;

            await Task.Delay(pause, cancel);
            answer = await platform.Send(call with { Timeout = Shorter(call.Timeout, left) }, cancel);
        }
        return answer;
    }

    // Between half of the pause and all of it, so that many processes do not return at once.
    private static TimeSpan Jittered(TimeSpan longest) => longest * (0.5 + Random.Shared.NextDouble() / 2);

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
