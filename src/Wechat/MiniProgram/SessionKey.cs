using System.Security.Cryptography;
using System.Text;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.MiniProgram;

/// <summary>The secret between the platform and us about one person's phone. It never leaves the server, and nobody but this project sees its value.</summary>
public sealed class SessionKey
{
    private SessionKey(string value) => Value = value;

    internal string Value { get; }

    /// <summary>Signs nothing at all, which is how the platform wants to be asked about the key itself.</summary>
    internal string ProofOfHolding => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Value), Array.Empty<byte>()));

    internal static SessionKey? In(WechatAnswer answer) => answer.Text("session_key") is { Length: > 0 } value ? new SessionKey(value) : null;

    internal static SessionKey Of(string value) => new(value);

    public override string ToString() => nameof(SessionKey);
}
