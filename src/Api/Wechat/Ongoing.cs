using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Api.Wechat;

/// <summary>
/// A message that is being answered. Either the work ends while somebody waits, and the reply is theirs; or the last who waits gives up first,
/// and the reply must go another way. Never both, never neither.
/// </summary>
internal sealed class Ongoing(Task<WechatReply?> work, Func<WechatReply?, Task> otherWay)
{
    private const int Open = 0;
    private const int GivenUp = 1;
    private const int Taken = 2;
    private int state = Open;

    public async Task<WechatReply?> Wait(TimeSpan patience)
    {
        if (await Task.WhenAny(work, Task.Delay(patience)) == work) return await Take();
        if (Interlocked.CompareExchange(ref state, GivenUp, Open) == Open) _ = SendLater();
        return null;
    }

    private async Task<WechatReply?> Take() =>
        Interlocked.CompareExchange(ref state, Taken, Open) == GivenUp ? null : await work;

    private async Task SendLater()
    {
        try
        {
            await otherWay(await work);
        }
        catch (Exception)
        {
            // Whoever did the work has logged it; nobody waits for it any more.
        }
    }
}
