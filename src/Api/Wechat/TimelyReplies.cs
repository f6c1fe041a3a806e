using System.Collections.Concurrent;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Api.Wechat;

/// <summary>
/// Answers each message once, however often it is delivered and to how many processes, and within the platform's five seconds. What takes
/// longer is said afterwards, through customer service.
/// </summary>
internal sealed class TimelyReplies(ReplyMemory memory, SpokenLater later, IServiceScopeFactory scopes, ILogger<TimelyReplies> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4.3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly ConcurrentDictionary<string, Lazy<Ongoing>> ongoing = new();

    public async Task<WechatReply?> ReplyTo(WechatMessage message)
    {
        var key = memory.KeyOf(message);
        return await ongoing.GetOrAdd(key, _ => new(() => Begin(key, message))).Value.Wait(Patience);
    }

    private Ongoing Begin(string key, WechatMessage message) =>
        new(Task.Run(() => Work(key, message)), () => later.Owe(message), reply => later.Pay(message, reply));

    private async Task<WechatReply?> Work(string key, WechatMessage message)
    {
        try
        {
            return (await GivenElsewhere(key))?.Reply ?? await Answer(key, message);
        }
        catch (Exception fault)
        {
            log.LogError("A message of {Account} could not be answered: {Fault}", message.Header.Account, FaultTrace.Of(fault));
            await memory.Release(key);
            throw;
        }
        finally
        {
            ongoing.TryRemove(key, out _);
        }
    }

    /// <summary>Nothing once the message is ours to answer: nobody else is at it, or whoever was has died.</summary>
    private async Task<GivenReply?> GivenElsewhere(string key)
    {
        while (!await memory.Claim(key))
        {
            if (await memory.Recall(key) is { } given) return given;
            await Task.Delay(Pause);
        }
        return null;
    }

    private async Task<WechatReply?> Answer(string key, WechatMessage message)
    {
        await using var scope = scopes.CreateAsyncScope();
        var reply = await scope.ServiceProvider.GetRequiredService<IMessageReplies>().ReplyTo(message, CancellationToken.None);
        var atOnce = await later.SayWhatCannotBeAnswered(message, reply);
        await memory.Keep(key, atOnce);
        return atOnce;
    }
}
