using System.Security.Cryptography;
using System.Text.Json;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Tests.Encryption;

/// <summary>A key ring as it lies on the disk, altered as a test needs it.</summary>
internal sealed class RingFile : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public Dictionary<string, string> Keys { get; } = new() { ["k1"] = NewKey() };

    public string Current { get; set; } = "k1";

    public string Fingerprint { get; set; } = NewKey();

    public static string NewKey(int length = 32) => Convert.ToBase64String(RandomNumberGenerator.GetBytes(length));

    public KeyRing Load() => Load(JsonSerializer.Serialize(new { development = true, current = Current, keys = Keys, fingerprint = Fingerprint }));

    public KeyRing Load(string json)
    {
        File.WriteAllText(_path, json);
        return KeyRing.Load(_path);
    }

    public void Dispose() => File.Delete(_path);
}
