using ZiZhiJin.Wechat.Callbacks;

namespace ZiZhiJin.Api.Wechat;

internal static class CallbackQueries
{
    // A parameter that stands twice reads as one that no signature fits.
    public static CallbackQuery Of(HttpRequest request) => new()
    {
        Signature = request.Query["signature"],
        Timestamp = request.Query["timestamp"],
        Nonce = request.Query["nonce"],
        Echo = request.Query["echostr"],
        EncryptType = request.Query["encrypt_type"],
        MessageSignature = request.Query["msg_signature"],
    };
}
