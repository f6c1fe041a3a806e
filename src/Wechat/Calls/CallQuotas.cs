using System.Text.Json;

namespace ZiZhiJin.Wechat.Calls;

/// <summary>Asks how much of a call's daily quota is used.</summary>
public sealed class CallQuotas
{
    private readonly PlatformAccess platform;

    internal CallQuotas(PlatformAccess platform) => this.platform = platform;

    public async Task<WechatResult<CallQuota>> Read(WechatAccount account, string path, CancellationToken cancel)
    {
        var call = WechatCall.Post(account, "/cgi-bin/openapi/quota/get", new Request(path));
        return WechatResult<CallQuota>.Of(await platform.Account.Send(call, cancel), Of);
    }

    private static CallQuota? Of(WechatAnswer answer) =>
        answer.Body.ValueKind == JsonValueKind.Object && answer.Body.TryGetProperty("quota", out var quota)
        && Whole(quota, "daily_limit") is { } perDay && Whole(quota, "used") is { } used ? new(perDay, used) : null;

    private static long? Whole(JsonElement quota, string name) =>
        quota.ValueKind == JsonValueKind.Object && quota.TryGetProperty(name, out var value) && value.TryGetInt64(out var number) ? number : null;

    private sealed record Request(string CgiPath);
}
