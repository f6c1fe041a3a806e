using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ZiZhiJin.WechatSandbox.Official;

/// <summary>Codes and keys of rounds through the web page: codes are good once and five minutes, keys two hours, the keys to renew them 30 days.</summary>
internal sealed class WebCodes(SandboxClock clock)
{
    private readonly ConcurrentDictionary<string, (WebGrant Grant, DateTimeOffset Until)> codes = new();
    private readonly ConcurrentDictionary<string, (WebGrant Grant, DateTimeOffset Until)> keys = new();
    private readonly ConcurrentDictionary<string, (WebGrant Grant, DateTimeOffset Until)> renewals = new();
    private readonly ConcurrentDictionary<string, bool> used = new();

    public string MakeCode(WebGrant grant) => Issue(codes, grant, TimeSpan.FromMinutes(5), 32);

    public string MakeKey(WebGrant grant) => Issue(keys, grant, TimeSpan.FromHours(2), 88);

    public string MakeRenewal(WebGrant grant) => Issue(renewals, grant, TimeSpan.FromDays(30), 88);

    /// <summary>A code is used up by looking.</summary>
    public (WebGrant? Grant, int Code) UseCode(string code)
    {
        const string development = "sandbox-";
        if (code.StartsWith(development, StringComparison.Ordinal)) return (new WebGrant(code[development.Length..], "snsapi_base", false), 0);
        if (!codes.TryRemove(code, out var known)) return (null, used.ContainsKey(code) ? 40163 : 40029);
        used[code] = true;
        return clock.GetUtcNow() < known.Until ? (known.Grant, 0) : (null, 42003);
    }

    public (WebGrant? Grant, int Code) OfKey(string? key) => Look(keys, key, unknown: 40001, over: 42001);

    public (WebGrant? Grant, int Code) OfRenewal(string? key) => Look(renewals, key, unknown: 40030, over: 42002);

    private (WebGrant? Grant, int Code) Look(ConcurrentDictionary<string, (WebGrant Grant, DateTimeOffset Until)> books, string? key, int unknown, int over)
    {
        if (key is null || !books.TryGetValue(key, out var known)) return (null, unknown);
        return clock.GetUtcNow() < known.Until ? (known.Grant, 0) : (null, over);
    }

    private string Issue(ConcurrentDictionary<string, (WebGrant, DateTimeOffset)> books, WebGrant grant, TimeSpan life, int length)
    {
        var value = RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", length);
        books[value] = (grant, clock.GetUtcNow() + life);
        return value;
    }
}

/// <summary>Who let which page see how much. A preview is somebody who has agreed to nothing.</summary>
internal sealed record WebGrant(string Name, string Scope, bool IsPreview);
