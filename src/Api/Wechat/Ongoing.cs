using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Api.Wechat;

/// <summary>
/// A message that is being answered. Either the work ends while somebody waits, and the reply is theirs; or the last who waits gives up first:
/// then the reply is owed, which is written down before the platform is told that all is well. Never both, never neither.
/// </summary>
internal sealed class Ongoing(Task<WechatReply?> work, Func<Task> owe, Func<WechatReply?, Task> pay)
{
    private const int Open = 0;
    private const int GivenUp = 1;
    private const int Taken = 2;
    private int state = Open;

    public async Task<WechatReply?> Wait(TimeSpan patience)
    {
        // Faults wait for whoever takes the work; and the timer goes with the work, not with the patience.
        await ((Task)work).WaitAsync(patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (work.IsCompleted) return await Take();
        if (Interlocked.CompareExchange(ref state, GivenUp, Open) != Open) return null;
        await Owe();
        _ = Pay();
        return null;
    }

    // Without the debt written down nobody may be told that all is well: the next delivery waits again.
    private async Task Owe()
    {
        try
        {
            await owe();
        }
        catch
        {
            Interlocked.Exchange(ref state, Open);
            throw;
        }
    }

    private async Task<WechatReply?> Take() =>
        Interlocked.CompareExchange(ref state, Taken, Open) == GivenUp ? null : await work;

    private async Task Pay()
    {
        try
        {
            await pay(await work);
        }
        catch (Exception)
        {
            // Whoever did the work has logged it; what is owed stays written, and is worked out again.
        }
    }
}
