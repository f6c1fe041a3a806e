using System.Security.Cryptography;
using System.Text.Json;

namespace ZiZhiJin.Api.Tests.Hosting;

/// <summary>A key ring made for this test process.</summary>
internal static class TestKeys
{
    private static readonly Lazy<string> File = new(Write);

    public static string Path => File.Value;

    private static string Write()
    {
        var path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("zzj-keys-").FullName, "keys.json");
        var ring = new { development = true, current = "k1", keys = new Dictionary<string, string> { ["k1"] = Key() }, fingerprint = Key() };
        System.IO.File.WriteAllText(path, JsonSerializer.Serialize(ring));
        return path;
    }

    private static string Key() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
