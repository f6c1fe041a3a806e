using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Demo;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Desk;
using ZiZhiJin.Desk.Presence;

namespace ZiZhiJin.Api.Desk;

/// <summary>The staff's pages at /desk: signed in by a cookie, audited like every staff act.</summary>
internal static class DeskMount
{
    public static void AddDeskPages(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddDesk();
        if (environment.IsDevelopment()) services.AddDemoDoor();
    }

    public static void MapDesk(this WebApplication app)
    {
        var desk = app.MapGroup("/desk").ExcludeFromDescription();
        desk.MapDeskDoor(Limits.SignIn);
        app.MapPublicPages();
        desk.MapGroup("").Audited().MapDeskPages();
        if (app.Environment.IsDevelopment()) MapDemoDoor(desk);
        app.MapPresencePages(Limits.SignIn);
    }

    private static void MapDemoDoor(RouteGroupBuilder desk)
    {
        desk.MapDemoDoorPage();
        desk.MapPost("/demo-door", DemoDoor.Handle).AllowAnonymous();
    }
}
