using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Community.SignIn;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Sessions;
using ZiZhiJin.Wechat;

namespace ZiZhiJin.Api.Demo;

/// <summary>Development only: somebody without a phone confirms the browser's own code as a staff member of the demonstration. Never mapped elsewhere.</summary>
internal sealed class DemoDoor(ZiZhiJinDb db, PersonalData personal, IOptions<WechatOptions> wechat, DeskSignIns signIns, FormTokens tokens)
{
    public static async Task<SeeOther> Handle(HttpRequest request, DemoDoor door, CancellationToken cancel)
    {
        var form = request.HasFormContentType ? await request.ReadFormAsync(cancel) : FormCollection.Empty;
        if (request.Cookies[DeskCookies.SignIn] is { } secret) await door.Confirm(secret, form, cancel);
        return new SeeOther($"/desk/sign-in?to={Uri.EscapeDataString(form["to"].ToString())}");
    }

    private async Task Confirm(string secret, IFormCollection form, CancellationToken cancel)
    {
        if (SessionToken.HashOf(secret) is not { } hash || !tokens.Fits(hash, form[FormTokens.Field])) return;

        var fingerprint = personal.MiniFingerprint(DemoNames.OpenId(wechat.Value.MiniProgram.AppId, form["name"].ToString()));
        var account = await db.Accounts.Where(known => known.MiniFingerprint == fingerprint).Select(known => (Guid?)known.Id).FirstOrDefaultAsync(cancel);
        if (account is { } found) await signIns.Confirm(DeskSignIns.CodeOf(secret)!, found, cancel);
    }
}
