using System.Security.Cryptography;
using System.Text;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.MiniProgram;

/// <summary>Asks the platform whether sealed data are its own. It knows about phone numbers of the last three days.</summary>
public sealed class SealedDataProof
{
    private readonly PlatformAccess platform;

    internal SealedDataProof(PlatformAccess platform) => this.platform = platform;

    public async Task<WechatResult<Origin>> Ask(string encryptedData, CancellationToken cancel)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(encryptedData)));
        var answer = await platform.Account.Send(
            WechatCall.Post(WechatAccount.MiniProgram, "/wxa/business/checkencryptedmsg", new Request(hash)), cancel);
        return WechatResult<Origin>.Of(answer, Read);
    }

    // "vaild" is how the platform spells it; should it ever mend that, both are read.
    private static Origin? Read(WechatAnswer answer)
    {
        var valid = answer.Truth("vaild") ?? answer.Truth("valid");
        return valid is null ? null : new Origin(valid.Value, DateTimeOffset.FromUnixTimeSeconds(answer.Number("create_time") ?? 0));
    }

    /// <summary>Whether the platform sealed it, and when.</summary>
    public sealed record Origin(bool IsGenuine, DateTimeOffset SealedAt);

    private sealed record Request(string EncryptedMsgHash);
}
