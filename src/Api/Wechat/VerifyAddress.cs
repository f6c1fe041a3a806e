using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Wechat.Callbacks;

namespace ZiZhiJin.Api.Wechat;

/// <summary>The platform asks once whether this address is ours: a signed word is said back.</summary>
internal static class VerifyAddress
{
    public static ContentHttpResult Handle(HttpRequest request, CallbackDoor door)
    {
        var query = CallbackQueries.Of(request);
        return door.IsSigned(query)
            ? TypedResults.Text(query.Echo ?? "", "text/plain")
            : CallbackRefusals.AnswerTo(CallbackRefusal.Unsigned);
    }
}
