using System.Security.Cryptography;
using System.Text.Json;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>Settings with which the host starts outside Development. Nobody is at the other end of them.</summary>
internal static class Production
{
    public static Dictionary<string, string> Settings() => new()
    {
        ["ConnectionStrings:MySql"] = "server=127.0.0.1;port=9;user=zzj;password=production-password;database=zzj;sslmode=Disabled",
        ["ConnectionStrings:Redis"] = "127.0.0.1:9",
        ["KeyRing:Path"] = Ring(development: false),
        ["Photos:Folder"] = Directory.CreateTempSubdirectory("zzj-photos-").FullName,
        ["Wechat:ApiBase"] = "https://127.0.0.1:9",
        ["Wechat:OfficialAccount:AppId"] = "wx00000000000000a1",
        ["Wechat:OfficialAccount:Secret"] = "production-secret-1",
        ["Wechat:OfficialAccount:Token"] = "production-token-1",
        ["Wechat:OfficialAccount:EncodingAesKey"] = new string('a', 43),
        ["Wechat:MiniProgram:AppId"] = "wx00000000000000a2",
        ["Wechat:MiniProgram:Secret"] = "production-secret-2",
        ["Wechat:MiniProgram:Token"] = "production-token-2",
        ["Wechat:MiniProgram:EncodingAesKey"] = new string('b', 43),
    };

    public static string Ring(bool development)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("zzj-keys-").FullName, "keys.json");
        var ring = new { development, current = "k1", keys = new Dictionary<string, string> { ["k1"] = Key() }, fingerprint = Key() };
        File.WriteAllText(path, JsonSerializer.Serialize(ring));
        return path;
    }

    private static string Key() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
