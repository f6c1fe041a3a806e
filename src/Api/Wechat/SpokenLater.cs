using System.Security.Cryptography;
using System.Text;
using ZiZhiJin.Storage.Intake;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;
using ZiZhiJin.Wechat.Sending;

namespace ZiZhiJin.Api.Wechat;

/// <summary>Says through customer service what the answer to a message cannot hold, or came too late for. Words go by rows that outlive this process.</summary>
internal sealed class SpokenLater(CustomerMessages customer, CallbackDoors doors, IServiceScopeFactory scopes, ILogger<SpokenLater> log)
{
    /// <summary>Sends the rest and gives back what can be answered at once.</summary>
    public async Task<WechatReply?> SayWhatCannotBeAnswered(WechatMessage message, WechatReply? reply)
    {
        if (reply is null) return null;
        if (!doors.Of(message.Header.Account).Takes(reply))
        {
            await Say(message, reply);
            return null;
        }
        return reply is TextReply text ? await SayTheRest(message, ReplyText.Parts(text.Content)) : reply;
    }

    /// <summary>Written down before the platform is told that the message is taken.</summary>
    public Task Owe(WechatMessage message) => With<LateReplies>(late => late.Owe(KeyOf(message), MessageText.Of(message), CancellationToken.None));

    /// <summary>The reply to a message that is owed one; once, whoever comes with it.</summary>
    public async Task Pay(WechatMessage message, WechatReply? reply)
    {
        var parts = reply is TextReply text ? ReplyText.Parts(text.Content) : [];
        await With<LateReplies>(late => late.Pay(KeyOf(message), AddresseeOf(message), parts, CancellationToken.None));
        if (reply is not (null or TextReply)) await Show(message, reply);
    }

    private async Task<TextReply?> SayTheRest(WechatMessage message, IReadOnlyList<string> parts)
    {
        if (parts.Count == 0) return null;
        if (parts.Count > 1) await SayWords(message, [.. parts.Skip(1)]);
        return new TextReply(parts[0]);
    }

    private Task Say(WechatMessage message, WechatReply reply) =>
        reply is TextReply text ? SayWords(message, ReplyText.Parts(text.Content)) : Show(message, reply);

    private Task SayWords(WechatMessage message, IReadOnlyList<string> parts) =>
        With<SpokenWords>(words => words.Say(KeyOf(message), AddresseeOf(message), parts, CancellationToken.None));

    private async Task Show(WechatMessage message, WechatReply reply)
    {
        if (Shown(reply, message.Header.Account == WechatAccount.OfficialAccount) is not { } one) return;
        var sent = await customer.Send(message.Header.Account, message.Header.OpenId, one, CancellationToken.None);
        if (sent is not SendResult.Sent) log.LogWarning("A late reply of {Account} ended as {Result}.", message.Header.Account, sent.GetType().Name);
    }

    private static CustomerMessage? Shown(WechatReply reply, bool isOfficial) => reply switch
    {
        ImageReply image => new CustomerImage(image.MediaId),
        VoiceReply voice when isOfficial => new CustomerVoice(voice.MediaId),
        VideoReply video when isOfficial => new CustomerVideo(video.MediaId, video.MediaId, video.Title, video.Description),
        ArticleReply article when isOfficial => new CustomerArticle(article.Title, article.Description, article.Url, article.PictureUrl),
        ArticleReply article => new CustomerLink(article.Title, article.Description, article.Url, article.PictureUrl),
        _ => null,
    };

    private async Task With<T>(Func<T, Task> work) where T : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<T>());
    }

    private static Addressee AddresseeOf(WechatMessage message) => new(message.Header.OpenId, message.Header.Account == WechatAccount.MiniProgram);

    private static byte[] KeyOf(WechatMessage message) => SHA256.HashData(Encoding.UTF8.GetBytes($"{message.Header.Account} {message.Header.Key}"));
}
