using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Wechat.Callbacks;

namespace ZiZhiJin.Api.Wechat;

/// <summary>What a caller who is not the platform is told: as little as possible.</summary>
internal static class CallbackRefusals
{
    public static ContentHttpResult AnswerTo(CallbackRefusal why) => Answer(why switch
    {
        CallbackRefusal.Unsigned => StatusCodes.Status401Unauthorized,
        CallbackRefusal.Clear or CallbackRefusal.Unreadable => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status400BadRequest,
    });

    public static ContentHttpResult TooLarge => Answer(StatusCodes.Status413PayloadTooLarge);

    /// <summary>The platform delivers again in a few seconds.</summary>
    public static ContentHttpResult NotNow => TypedResults.Text("later", "text/plain", statusCode: StatusCodes.Status503ServiceUnavailable);

    private static ContentHttpResult Answer(int status) => TypedResults.Text("refused", "text/plain", statusCode: status);
}
