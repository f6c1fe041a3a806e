using ZiZhiJin.Storage.Intake;
using ZiZhiJin.Wechat.Callbacks;

namespace ZiZhiJin.Api.Wechat;

/// <summary>Answers what other processes died with: the same message again gets the same reply, and the reply is said once.</summary>
internal sealed class LateAnswering(LateReplies late, IMessageReplies replies, SpokenLater spoken, ILogger<LateAnswering> log)
{
    public async Task Round(CancellationToken cancel)
    {
        await late.Forget(cancel);
        while (await late.TakeOver(cancel) is { } owed) await Answer(owed.Message, cancel);
    }

    private async Task Answer(string text, CancellationToken cancel)
    {
        try
        {
            var message = MessageText.Read(text);
            await spoken.Pay(message, await replies.ReplyTo(message, cancel));
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            log.LogWarning("An owed reply waits: {Kind}", fault.GetBaseException().GetType().Name);
        }
    }
}
