using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;
using ZiZhiJin.Wechat.Sending;

namespace ZiZhiJin.Api.Wechat;

/// <summary>Says through customer service what the answer to a message cannot hold, or came too late for.</summary>
internal sealed class SpokenLater(CustomerMessages customer, CallbackDoors doors, ILogger<SpokenLater> log)
{
    /// <summary>Sends the rest and gives back what can be answered at once.</summary>
    public async Task<WechatReply?> SayWhatCannotBeAnswered(WechatMessage message, WechatReply? reply)
    {
        if (reply is null) return null;
        if (!doors.Of(message.Header.Account).Takes(reply))
        {
            await SayAll(message, reply);
            return null;
        }
        return reply is TextReply text ? SayTheRest(message, ReplyText.Parts(text.Content)) : reply;
    }

    private TextReply? SayTheRest(WechatMessage message, IReadOnlyList<string> parts)
    {
        if (parts.Count == 0) return null;
        if (parts.Count > 1) _ = Say(message, parts.Skip(1).Select(part => new CustomerText(part)));
        return new TextReply(parts[0]);
    }

    public Task SayAll(WechatMessage message, WechatReply? reply) => Say(message, reply switch
    {
        TextReply text => ReplyText.Parts(text.Content).Select(part => new CustomerText(part)),
        ImageReply image => [new CustomerImage(image.MediaId)],
        VoiceReply voice when IsOfficial(message) => [new CustomerVoice(voice.MediaId)],
        VideoReply video when IsOfficial(message) => [new CustomerVideo(video.MediaId, video.MediaId, video.Title, video.Description)],
        ArticleReply article when IsOfficial(message) => [new CustomerArticle(article.Title, article.Description, article.Url, article.PictureUrl)],
        ArticleReply article => [new CustomerLink(article.Title, article.Description, article.Url, article.PictureUrl)],
        _ => [],
    });

    private static bool IsOfficial(WechatMessage message) => message.Header.Account == WechatAccount.OfficialAccount;

    private async Task Say(WechatMessage message, IEnumerable<CustomerMessage> all)
    {
        foreach (var one in all)
        {
            var sent = await customer.Send(message.Header.Account, message.Header.OpenId, one, CancellationToken.None);
            if (sent is not SendResult.Sent) log.LogWarning("A late reply of {Account} ended as {Result}.", message.Header.Account, sent.GetType().Name);
        }
    }
}
