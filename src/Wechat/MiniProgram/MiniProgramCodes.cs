using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.MiniProgram;

/// <summary>Draws the round codes that open a page of the mini-program. As many as one likes: the kind of which there are only 100,000 is left alone.</summary>
public sealed class MiniProgramCodes
{
    private readonly PlatformAccess platform;

    internal MiniProgramCodes(PlatformAccess platform) => this.platform = platform;

    public async Task<WechatResult<ReceivedFile>> Draw(CodeWish wish, CancellationToken cancel)
    {
        var body = new Request(wish.Scene, wish.Page, platform.Options.Edition == MiniProgramEdition.Release, EditionWord.Of(platform.Options.Edition), wish.Width, wish.IsTransparent);
        var call = WechatCall.Post(WechatAccount.MiniProgram, "/wxa/getwxacodeunlimit", body) with { AsksForFile = true };
        return WechatResult<ReceivedFile>.Of(await platform.Account.Send(call, cancel), answer => answer.File);
    }

    // Pages of an edition that is not published cannot be looked up.
    private sealed record Request(string Scene, string? Page, bool CheckPath, string EnvVersion, int Width, bool IsHyaline);
}
