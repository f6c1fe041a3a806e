using Microsoft.AspNetCore.Http;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Desk.Community.SignIn;

/// <summary>Signs out: ends the session, also while Redis is away.</summary>
internal static class LeaveDesk
{
    public static async Task<SeeOther> Handle(HttpContext context, SessionStore sessions, DeskCookies cookies, CancellationToken cancel)
    {
        await sessions.End(((CallerIdentity)context.User.Identity!).TokenHash, cancel);
        cookies.Drop(context.Response, DeskCookies.Session);
        return new SeeOther("/desk/sign-in");
    }
}
