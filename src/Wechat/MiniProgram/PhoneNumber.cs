using System.Text.Json;
using Microsoft.Extensions.Options;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.MiniProgram;

/// <summary>Trades the code of the button <c>getPhoneNumber</c> for the number that WeChat has verified.</summary>
public sealed class PhoneNumber
{
    private const int CodeOfAnotherApp = 40013;
    private readonly AccountCalls platform;
    private readonly WechatAccountOptions account;

    internal PhoneNumber(AccountCalls platform, IOptions<WechatOptions> options)
    {
        this.platform = platform;
        account = options.Value.MiniProgram;
    }

    /// <summary>Never repeated but for a stale token: the code is good once, and every number costs the account money.</summary>
    public async Task<PhoneResult> Trade(string code, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(code)) return new PhoneResult.CodeRefused();

        var call = WechatCall.Post(WechatAccount.MiniProgram, "/wxa/business/getuserphonenumber", new Request(code)) with
        {
            Secrets = [code], RefusalsOfCode = [CodeOfAnotherApp],
        };
        return Read(await platform.Send(call, cancel));
    }

    private PhoneResult Read(WechatAnswer answer) => answer.Reaction switch
    {
        Reaction.None => Number(answer.Body),
        Reaction.LogInAgain => new PhoneResult.CodeRefused(),
        Reaction.AlertOperator or Reaction.NotAuthorized => new PhoneResult.Misconfigured(),
        _ => new PhoneResult.Unavailable(),
    };

    private PhoneResult Number(JsonElement body)
    {
        if (!body.TryGetProperty("phone_info", out var phone) || phone.ValueKind != JsonValueKind.Object) return new PhoneResult.Unavailable();
        if (AppIdOf(phone) is { } appId && appId != account.AppId) return new PhoneResult.CodeRefused();
        var (country, number) = (Text(phone, "countryCode") ?? "86", Text(phone, "purePhoneNumber"));
        return string.IsNullOrEmpty(number) ? new PhoneResult.Unavailable() : new PhoneResult.Known($"+{country.TrimStart('+')}{number}");
    }

    private static string? AppIdOf(JsonElement phone) =>
        phone.TryGetProperty("watermark", out var mark) && mark.ValueKind == JsonValueKind.Object ? Text(mark, "appid") : null;

    // The country's code comes as a number or as a text.
    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : null;

    private sealed record Request(string Code);
}
