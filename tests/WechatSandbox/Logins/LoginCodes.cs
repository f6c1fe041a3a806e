using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ZiZhiJin.WechatSandbox.Logins;

/// <summary>
/// Codes of <c>wx.login</c>: good once and for five minutes. <c>sandbox-NAME</c> is NAME's code for development and stays good.
/// </summary>
internal sealed class LoginCodes(SandboxClock clock)
{
    private const string DevelopmentPrefix = "sandbox-";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<string, LoginCode> codes = new();

    public string Make(string name, bool withUnionId)
    {
        var code = "0" + RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 31);
        codes[code] = new LoginCode(new LoginPerson(name, withUnionId), clock.GetUtcNow() + Life);
        return code;
    }

    /// <summary>Whose code it is, or the platform's code for what is wrong. It is not used up yet.</summary>
    public (LoginPerson? Person, int Code) Look(string code)
    {
        if (DevelopmentName(code) is { } name) return (new LoginPerson(name, WithUnionId: true), 0);
        if (!codes.TryGetValue(code, out var known)) return (null, 40029);
        if (known.IsUsed) return (null, 40163);
        return clock.GetUtcNow() < known.EndsAt ? (known.Person, 0) : (null, 40029);
    }

    /// <summary>False when somebody else was faster.</summary>
    public bool Use(string code) => DevelopmentName(code) is not null || codes[code].Use();

    private static string? DevelopmentName(string code) =>
        code.StartsWith(DevelopmentPrefix, StringComparison.Ordinal) && code.Length > DevelopmentPrefix.Length
            ? code[DevelopmentPrefix.Length..]
            : null;

    private sealed class LoginCode(LoginPerson person, DateTimeOffset endsAt)
    {
        private int uses;

        public LoginPerson Person { get; } = person;

        public DateTimeOffset EndsAt { get; } = endsAt;

        public bool IsUsed => Volatile.Read(ref uses) > 0;

        public bool Use() => Interlocked.Increment(ref uses) == 1;
    }
}
