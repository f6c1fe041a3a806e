using Microsoft.Extensions.Options;

namespace ZiZhiJin.Wechat;

/// <summary>Outside Development nothing may start on values that everybody can read in the sources.</summary>
internal sealed class DevelopmentValuesRefused : IValidateOptions<WechatOptions>
{
    private static readonly string[] AppIds = ["wx0123456789abcdef", "wxfedcba9876543210"];
    private static readonly string[] Secrets = ["sandbox-secret-official", "sandbox-secret-mini"];
    private const string Token = "zizhijin-dev";
    private const string AesKey = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    public ValidateOptionsResult Validate(string? name, WechatOptions options)
    {
        List<string> faults =
        [
            .. FaultsOf("OfficialAccount", options.OfficialAccount),
            .. FaultsOf("MiniProgram", options.MiniProgram),
        ];
        if (!options.ApiBase.IsAbsoluteUri || options.ApiBase.Scheme != Uri.UriSchemeHttps)
            faults.Add("Wechat:ApiBase must be an https address outside Development.");
        if (!options.AuthorizeBase.IsAbsoluteUri || options.AuthorizeBase.Scheme != Uri.UriSchemeHttps)
            faults.Add("Wechat:AuthorizeBase must be an https address outside Development.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> FaultsOf(string account, WechatAccountOptions options)
    {
        if (AppIds.Contains(options.AppId)) yield return Refusal(account, "AppId");
        if (Secrets.Contains(options.Secret)) yield return Refusal(account, "Secret");
        if (options.Token == Token) yield return Refusal(account, "Token");
        if (options.EncodingAesKey == AesKey) yield return Refusal(account, "EncodingAesKey");
    }

    private static string Refusal(string account, string setting) =>
        $"Wechat:{account}:{setting} is a development value and is refused outside Development.";
}
