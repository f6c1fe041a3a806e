using System.Text.Json.Serialization;
using ZiZhiJin.WechatSandbox.AccessTokens;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Logins;

internal static class PhoneNumberEndpoints
{
    public static void MapPhoneNumbers(this IEndpointRouteBuilder routes) => routes.MapPlatformPost("/wxa/business/getuserphonenumber",
        async (HttpRequest request, string? access_token, IssuedTokens tokens, PhoneCodes codes, SandboxClock clock) =>
        {
            if (tokens.Check(access_token) is not 0 and var refused) return PlatformAnswer.Error(refused);
            if (tokens.AppIdOf(access_token!) != SandboxAccount.Mini.AppId) return PlatformAnswer.Error(48001);
            var (body, malformed) = await StrictBody.Read<Request>(request);
            if (body is null) return PlatformAnswer.Error(malformed);
            if (string.IsNullOrEmpty(body.Code)) return PlatformAnswer.Error(41008);
            return codes.Use(body.Code) is { } phone ? PlatformAnswer.Fine(AnswerOf(phone, clock)) : PlatformAnswer.Error(40029);
        });

    // "+85251234567" is a number abroad; without the sign it is one of China. The country's code is a number here and a text there.
    private static Answer AnswerOf(string phone, SandboxClock clock)
    {
        var mark = new Watermark(clock.GetUtcNow().ToUnixTimeSeconds(), SandboxAccount.Mini.AppId);
        return phone.StartsWith("+852", StringComparison.Ordinal)
            ? new Answer(0, "ok", new PhoneInfo(phone, phone[4..], 852, mark))
            : new Answer(0, "ok", new PhoneInfo(phone, phone, "86", mark));
    }

    private sealed record Request(string? Code, string? Openid = null);

    private sealed record Answer(int Errcode, string Errmsg, PhoneInfo PhoneInfo);

    private sealed record PhoneInfo(
        [property: JsonPropertyName("phoneNumber")] string PhoneNumber, [property: JsonPropertyName("purePhoneNumber")] string PurePhoneNumber,
        [property: JsonPropertyName("countryCode")] object CountryCode, Watermark Watermark);

    private sealed record Watermark(long Timestamp, string Appid);
}
