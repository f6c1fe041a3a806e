using Microsoft.Extensions.Options;

namespace ZiZhiJin.Wechat;

/// <summary>What the configuration must hold before the process may start. A complaint names the setting and never its value.</summary>
internal sealed class WechatOptionsRules : IValidateOptions<WechatOptions>
{
    private const int AesKeyLength = 43;
    private const int LongestToken = 32;

    public ValidateOptionsResult Validate(string? name, WechatOptions options)
    {
        List<string> faults =
        [
            .. FaultsOf("ApiBase", options.ApiBase),
            .. FaultsOf("AuthorizeBase", options.AuthorizeBase),
            .. FaultsOf("OfficialAccount", options.OfficialAccount),
            .. FaultsOf("MiniProgram", options.MiniProgram),
        ];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> FaultsOf(string setting, Uri address)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
            yield return $"Wechat:{setting} must be an absolute http or https address.";
        else if (address.PathAndQuery != "/")
            yield return $"Wechat:{setting} must not have a path or a query.";
    }

    private static IEnumerable<string> FaultsOf(string account, WechatAccountOptions options)
    {
        if (!IsWord(options.AppId)) yield return $"Wechat:{account}:AppId is missing or holds blanks.";
        if (!IsWord(options.Secret)) yield return $"Wechat:{account}:Secret is missing or holds blanks.";
        if (!IsWord(options.Token) || options.Token.Length > LongestToken)
            yield return $"Wechat:{account}:Token must have 1 to {LongestToken} characters and no blanks.";
        if (options.EncodingAesKey.Length != AesKeyLength || !options.EncodingAesKey.All(char.IsAsciiLetterOrDigit))
            yield return $"Wechat:{account}:EncodingAesKey must be {AesKeyLength} letters and digits.";
        if (!Enum.IsDefined(options.Mode)) yield return $"Wechat:{account}:Mode must be Plaintext, Compat or Secure.";
    }

    private static bool IsWord(string text) => text.Length > 0 && !text.Any(char.IsWhiteSpace);
}
