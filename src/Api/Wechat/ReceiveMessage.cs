using ZiZhiJin.Api.Http;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Api.Wechat;

/// <summary>Takes what the platform delivers, has it answered, and seals the answer.</summary>
internal sealed class ReceiveMessage(TimelyReplies replies, AccountNotes notes, ILogger<ReceiveMessage> log)
{
    public async Task<IResult> Handle(HttpRequest request, CallbackDoor door)
    {
        var query = CallbackQueries.Of(request);
        if (!door.IsSigned(query)) return CallbackRefusals.AnswerTo(CallbackRefusal.Unsigned);
        if (await CallbackBody.Read(request) is not { } body) return CallbackRefusals.TooLarge;

        var delivery = door.Open(query, body.Span);
        if (delivery is Delivery.Accepted accepted) return await Answer(accepted, door);

        var why = ((Delivery.Refused)delivery).Why;
        log.LogWarning("A call to {Path} was refused: {Why}.", request.Path.Value, why);
        return CallbackRefusals.AnswerTo(why);
    }

    // Whatever fails here, the platform delivers again, and tells the person after the third time.
    private async Task<IResult> Answer(Delivery.Accepted delivery, CallbackDoor door)
    {
        Note(delivery.Message);
        try
        {
            return new CallbackAnswer(door.Answer(delivery, await replies.ReplyTo(delivery.Message)));
        }
        catch (Exception fault)
        {
            log.LogError("A message of {Account} could not be answered: {Fault}", delivery.Message.Header.Account, FaultTrace.Of(fault));
            return CallbackRefusals.NotNow;
        }
    }

    private void Note(WechatMessage message)
    {
        notes.Called(message.Header.Account);
        if (message is UnknownMessage unknown)
            log.LogInformation("WeChat delivered {Kind} to {Account}, which nobody here knows.", LogWord.Of(unknown.Kind), message.Header.Account);
    }
}
