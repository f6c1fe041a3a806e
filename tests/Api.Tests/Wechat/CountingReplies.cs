using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Api.Tests.Wechat;

/// <summary>A chat that never says the same twice, so that a repeated reply shows itself.</summary>
internal sealed class CountingReplies : IMessageReplies
{
    private int asked;

    public int Asked => Volatile.Read(ref asked);

    public TimeSpan Thinks { get; set; } = TimeSpan.FromMilliseconds(50);

    public bool Fails { get; set; }

    public async Task<WechatReply?> ReplyTo(WechatMessage message, CancellationToken cancel)
    {
        var time = Interlocked.Increment(ref asked);
        await Task.Delay(Thinks, cancel);
        return Fails ? throw new InvalidOperationException() : new TextReply($"reply {time}");
    }
}
