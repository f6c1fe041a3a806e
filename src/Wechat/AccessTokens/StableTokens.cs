using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.AccessTokens;

/// <summary>
/// The platform's stable token: every process that asks gets the same one until its last five minutes, so several may ask at once.
/// </summary>
internal sealed class StableTokens(
    PlatformCalls platform, PatientCalls patient, WechatAccount account, WechatAccountOptions settings, TimeProvider clock)
{
    private const string Path = "/cgi-bin/stable_token";
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);

    public async Task<AccessTokenResult> Fetch() => Read(await patient.Send(Call(force: false), Budget, CancellationToken.None));

    /// <summary>Makes the platform drop the current token. Never repeated by itself: the platform counts.</summary>
    public async Task<AccessTokenResult> FetchByForce() => Read(await platform.Send(Call(force: true), CancellationToken.None));

    private WechatCall Call(bool force) =>
        WechatCall.Post(account, Path, new Request("client_credential", settings.AppId, settings.Secret, force)) with
        {
            Secrets = [settings.Secret],
        };

    private AccessTokenResult Read(WechatAnswer answer)
    {
        if (!answer.Succeeded) return AccessTokenResult.Failed(answer);
        if (answer.Text("access_token") is not { Length: > 0 } value || answer.Number("expires_in") is not { } seconds)
            return AccessTokenResult.Failed(WechatAnswer.None("the answer holds no access token"));
        return AccessTokenResult.Of(new(value, clock.GetUtcNow() + TimeSpan.FromSeconds(seconds) - Overlap));
    }

    private sealed record Request(string GrantType, string Appid, string Secret, bool ForceRefresh)
    {
        public override string ToString() => Path;
    }
}
