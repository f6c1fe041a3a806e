using System.Collections.Concurrent;

namespace ZiZhiJin.Wechat.Calls;

/// <summary>
/// After an answer that only an operator can change, the same address is left alone for ten minutes and gives that answer again.
/// </summary>
internal sealed class Circuits(TimeProvider clock)
{
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<(WechatAccount, string Path), (DateTimeOffset Until, WechatAnswer Answer)> open = new();

    public WechatAnswer? StandingAnswer(WechatCall call) =>
        open.TryGetValue((call.Account, call.Path), out var circuit) && clock.GetUtcNow() < circuit.Until ? circuit.Answer : null;

    public void Open(WechatCall call, WechatAnswer answer) =>
        open[(call.Account, call.Path)] = (clock.GetUtcNow() + Rest, answer);
}
