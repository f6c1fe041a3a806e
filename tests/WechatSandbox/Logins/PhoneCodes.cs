using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ZiZhiJin.WechatSandbox.Logins;

/// <summary>
/// Codes of the button <c>getPhoneNumber</c>: good once and for five minutes. <c>sandbox-phone-NUMBER</c> is NUMBER's code for development and stays good.
/// </summary>
internal sealed class PhoneCodes(SandboxClock clock)
{
    private const string DevelopmentPrefix = "sandbox-phone-";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<string, (string Phone, DateTimeOffset EndsAt)> codes = new();

    public string Make(string phone)
    {
        var code = "p" + RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 63);
        codes[code] = (phone, clock.GetUtcNow() + Life);
        return code;
    }

    /// <summary>The number behind a code, which is used up by asking; nothing when it is no good.</summary>
    public string? Use(string code)
    {
        if (code.StartsWith(DevelopmentPrefix, StringComparison.Ordinal) && code.Length > DevelopmentPrefix.Length) return code[DevelopmentPrefix.Length..];
        return codes.TryRemove(code, out var known) && clock.GetUtcNow() < known.EndsAt ? known.Phone : null;
    }
}
