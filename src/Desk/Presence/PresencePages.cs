using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Pages;

namespace ZiZhiJin.Desk.Presence;

/// <summary>Pages that everybody may open: the big screen, and what a code says to somebody who did not scan it with WeChat.</summary>
public static class PresencePages
{
    public static void MapPresencePages(this IEndpointRouteBuilder app, string limit)
    {
        app.MapGet(ShowScreen.Address, ShowScreen.Handle).AllowAnonymous().RequireRateLimiting(limit).ExcludeFromDescription();
        app.MapGet("/s/{code}", (string code) => DeskPage.Of<CodeOutsidePage>("请用微信扫码", code.Length)).AllowAnonymous().ExcludeFromDescription();
    }
}
