using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Api.Wechat;

/// <summary>Takes what the platform delivers, has it answered, and seals the answer.</summary>
internal sealed class ReceiveMessage(IMessageReplies replies, ILogger<ReceiveMessage> log)
{
    public async Task<IResult> Handle(HttpRequest request, CallbackDoor door)
    {
        var query = CallbackQueries.Of(request);
        if (!door.IsSigned(query)) return CallbackRefusals.AnswerTo(CallbackRefusal.Unsigned);
        if (await CallbackBody.Read(request) is not { } body) return CallbackRefusals.TooLarge;

        return door.Open(query, body) switch
        {
            Delivery.Accepted delivery => TypedResults.Bytes(door.Answer(delivery, await ReplyTo(delivery.Message, request)), "text/xml; charset=utf-8"),
            Delivery.Refused refused => Refuse(refused.Why, request),
            _ => throw new InvalidOperationException(),
        };
    }

    private async Task<WechatReply?> ReplyTo(WechatMessage message, HttpRequest request)
    {
        if (message is UnknownMessage unknown)
            log.LogInformation("WeChat delivered {Kind} to {Account}, which nobody here knows.", LogWord.Of(unknown.Kind), message.Header.Account);
        return await replies.ReplyTo(message, request.HttpContext.RequestAborted);
    }

    private ContentHttpResult Refuse(CallbackRefusal why, HttpRequest request)
    {
        log.LogWarning("A call to {Path} was refused: {Why}.", request.Path.Value, why);
        return CallbackRefusals.AnswerTo(why);
    }
}
