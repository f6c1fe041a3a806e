using System.Security.Cryptography;
using System.Text;
using ZiZhiJin.Api.Notices.Delivering;
using ZiZhiJin.Storage.Intake;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Api.Wechat;

/// <summary>Says through customer service what the answer to a message cannot hold, or came too late for. It goes by rows that outlive this process.</summary>
internal sealed class SpokenLater(CallbackDoors doors, IServiceScopeFactory scopes)
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
    public Task Pay(WechatMessage message, WechatReply? reply) =>
        With<SpokenReplies>(spoken => spoken.Pay(KeyOf(message), AddresseeOf(message), reply, CancellationToken.None));

    private async Task<TextReply?> SayTheRest(WechatMessage message, IReadOnlyList<string> parts)
    {
        if (parts.Count == 0) return null;
        IReadOnlyList<string> rest = [.. parts.Skip(1)];
        if (rest.Count > 0) await With<SpokenWords>(words => words.Say(KeyOf(message), AddresseeOf(message), rest, CancellationToken.None));
        return new TextReply(parts[0]);
    }

    private Task Say(WechatMessage message, WechatReply reply) =>
        With<SpokenReplies>(spoken => spoken.Say(KeyOf(message), AddresseeOf(message), reply, CancellationToken.None));

    private async Task With<T>(Func<T, Task> work) where T : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<T>());
    }

    private static Addressee AddresseeOf(WechatMessage message) => new(message.Header.OpenId, message.Header.Account == WechatAccount.MiniProgram);

    private static byte[] KeyOf(WechatMessage message) => SHA256.HashData(Encoding.UTF8.GetBytes($"{message.Header.Account} {message.Header.Key}"));
}
