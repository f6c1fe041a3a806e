using ZiZhiJin.Wechat.AccessTokens;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.Official;

/// <summary>Holds the ticket that signs web pages, one for all processes, and fetches it once for all who wait.</summary>
internal sealed class PageTickets(PlatformAccess platform, IAccessTokenMemory memory)
{
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);
    private readonly Lock gate = new();
    private AccessToken? held;
    private Task<WechatResult<AccessToken>>? renewal;

    public Task<WechatResult<AccessToken>> Current(CancellationToken cancel)
    {
        lock (gate)
        {
            // Nobody's cancellation ends what the others wait for.
            if (!IsUsable(held)) return (renewal ??= Task.Run(Renew, CancellationToken.None)).WaitAsync(cancel);
            return Task.FromResult(Fine(held!));
        }
    }

    private string Key => $"ticket:{platform.Options.OfficialAccount.AppId}";

    private async Task<WechatResult<AccessToken>> Renew()
    {
        try
        {
            var known = await memory.Recall(Key, CancellationToken.None);
            var result = IsUsable(known) ? Fine(known!) : await Fetch();
            lock (gate) held = result.Value;
            return result;
        }
        finally
        {
            lock (gate) renewal = null;
        }
    }

    private async Task<WechatResult<AccessToken>> Fetch()
    {
        var call = WechatCall.Get(WechatAccount.OfficialAccount, "/cgi-bin/ticket/getticket") with { Query = new Dictionary<string, string> { ["type"] = "jsapi" } };
        var result = WechatResult<AccessToken>.Of(await platform.Account.Send(call, CancellationToken.None), Read);
        if (result.Value is { } ticket) await memory.Keep(Key, ticket, CancellationToken.None);
        return result;
    }

    private AccessToken? Read(WechatAnswer answer) =>
        answer.Text("ticket") is { Length: > 0 } ticket && answer.Number("expires_in") is { } seconds
            ? new AccessToken(ticket, platform.Clock.GetUtcNow() + TimeSpan.FromSeconds(seconds) - Overlap)
            : null;

    private bool IsUsable(AccessToken? ticket) => ticket is not null && platform.Clock.GetUtcNow() < ticket.UsableUntil;

    private static WechatResult<AccessToken> Fine(AccessToken ticket) => WechatResult<AccessToken>.Of(WechatAnswer.Fine, _ => ticket);
}
