using ZiZhiJin.Storage.Intake;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Api.Notices.Delivering;

/// <summary>Writes replies down, to be said or shown by customer service.</summary>
internal sealed class SpokenReplies(SpokenWords words, LateReplies late)
{
    public Task Say(byte[] key, Addressee to, WechatReply reply, CancellationToken cancel) => words.Say(key, to, SpokenReply.Of(reply), cancel);

    /// <summary>What is owed to a message, once.</summary>
    public Task Pay(byte[] key, Addressee to, WechatReply? reply, CancellationToken cancel) => late.Pay(key, to, SpokenReply.Of(reply), cancel);
}
