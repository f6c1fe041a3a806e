using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.Official;

/// <summary>Signs our web pages, so that WeChat lets them use scanner, camera and sharing (JS-SDK).</summary>
public sealed class PageSignatures
{
    private readonly PlatformAccess platform;
    private readonly PageTickets tickets;

    internal PageSignatures(PlatformAccess platform, PageTickets tickets) => (this.platform, this.tickets) = (platform, tickets);

    /// <summary>For the address as the page itself sees it; what stands behind # does not count.</summary>
    public async Task<WechatResult<PageSignature>> Sign(string pageAddress, CancellationToken cancel)
    {
        var ticket = await tickets.Current(cancel);
        return ticket.Map(held => Sign(held.Value, pageAddress));
    }

    private PageSignature Sign(string ticket, string pageAddress)
    {
        var nonce = RandomNumberGenerator.GetHexString(16, lowercase: true);
        var timestamp = platform.Clock.GetUtcNow().ToUnixTimeSeconds();
        var text = string.Create(CultureInfo.InvariantCulture, $"jsapi_ticket={ticket}&noncestr={nonce}&timestamp={timestamp}&url={pageAddress.Split('#')[0]}");
        var signature = Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text)));
        return new PageSignature(platform.Options.OfficialAccount.AppId, timestamp, nonce, signature);
    }
}
