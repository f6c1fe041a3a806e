using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.WechatSandbox;

/// <summary>The ids of a person follow from the name, so that demo data can name people who have not logged in yet.</summary>
public static class SandboxIdentity
{
    private const int Length = 27;

    public static string OpenIdOf(SandboxAccount account, string name) => "o" + Digest($"{account.AppId}|{name}");

    public static string UnionIdOf(string name) => "u" + Digest($"union|{name}");

    private static string Digest(string text) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
