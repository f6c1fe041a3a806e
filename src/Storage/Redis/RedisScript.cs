using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Storage.Redis;

/// <summary>A Lua script, sent by its hash. Keep one instance per script: the hash is computed once.</summary>
public sealed class RedisScript(string text)
{
    internal string Text { get; } = text;

    [SuppressMessage("Security", "CA5350", Justification = "Redis names scripts by SHA-1; nothing rests on its strength.")]
    internal string Hash { get; } = Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text)));
}
