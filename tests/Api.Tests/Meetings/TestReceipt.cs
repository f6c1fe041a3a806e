using System.Buffers.Text;
using System.Security.Cryptography;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Meetings;

/// <summary>What a voter's phone makes and keeps: neither it nor the ballot's receipt may stand in a log.</summary>
internal sealed record TestReceipt(string Secret, string Receipt)
{
    public static TestReceipt Made()
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        var hash = SHA256.HashData(secret);
        var made = new TestReceipt(Base64Url.EncodeToString(secret), Base64Url.EncodeToString(hash));
        GatheredLog.Hide(made.Secret, made.Receipt, Convert.ToHexString(hash));
        return made;
    }
}
