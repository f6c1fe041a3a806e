using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Storage.Redis;

/// <summary>A Lua script that returns an integer, sent by its hash. Its last argument comes back before what it returns. Keep one instance per script: the hash is computed once.</summary>
public sealed class RedisScript
{
    public RedisScript(string text)
    {
        Text = $"local function work() {text}\nend\nreturn ARGV[#ARGV] .. ' ' .. work()";
        Hash = HashOf(Text);
    }

    internal string Text { get; }
    internal string Hash { get; }

    /// <summary>Nothing when the reply is another call's.</summary>
    internal static long? ReturnOf(string? reply, long call) =>
        reply?.Split(' ') is [var echo, var value] && echo == $"{call}" ? long.Parse(value, CultureInfo.InvariantCulture) : null;

    [SuppressMessage("Security", "CA5350", Justification = "Redis names scripts by SHA-1; nothing rests on its strength.")]
    private static string HashOf(string text) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text)));
}
