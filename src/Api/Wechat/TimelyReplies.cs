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
internal sealed class TimelyReplies(ReplyMemory memory, SpokenLater later, IMessageReplies replies, ILogger<TimelyReplies> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4.3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly ConcurrentDictionary<string, Lazy<Ongoing>> ongoing = new();

    public async Task<WechatReply?> ReplyTo(WechatMessage message)
    {
        if (replies.ReplyAtOnce(message) is { } known) return await memory.First(memory.KeyOf(message), known);
        var key = $"{message.Header.Account} {message.Header.Key}";
        return await ongoing.GetOrAdd(key, _ => new(() => Begin(key, message))).Value.Wait(Patience);
    }

    private Ongoing Begin(string key, WechatMessage message) =>
        new(Task.Run(() => Work(key, message)), () => later.Owe(message), reply => later.Pay(message, reply));

    private async Task<WechatReply?> Work(string key, WechatMessage message)
    {
        try
        {
            return replies.RemembersReplyTo(message) ? await Answer(message) : await AnswerFirst(memory.KeyOf(message), message);
        }
        catch (Exception fault)
        {
            log.LogError("A message of {Account} could not be answered: {Fault}", message.Header.Account, FaultTrace.Of(fault));
            throw;
        }
        finally
        {
            ongoing.TryRemove(key, out _);
        }
    }

    private async Task<WechatReply?> AnswerFirst(string key, WechatMessage message)
    {
        if (await GivenElsewhere(key) is { } given) return given.Reply;
        try
        {
            var reply = await Answer(message);
            await memory.Keep(key, reply);
            return reply;
        }
        catch
        {
            await memory.Release(key);
            throw;
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

    private async Task<WechatReply?> Answer(WechatMessage message) =>
        await later.SayWhatCannotBeAnswered(message, await replies.ReplyTo(message, CancellationToken.None));
}
