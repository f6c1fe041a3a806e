using Microsoft.AspNetCore.Http;
using ZiZhiJin.Desk.Pages;

namespace ZiZhiJin.Desk.Community.SignIn;

/// <summary>Development only: who there is to come in as.</summary>
internal static class ShowDemoDoor
{
    public static async Task<DeskPage> Handle(string? to, HttpContext context, SignInDoor door, CancellationToken cancel) =>
        door.DemoPage(await door.ShowNew(context, cancel), ReturnPath.Of(to));
}
