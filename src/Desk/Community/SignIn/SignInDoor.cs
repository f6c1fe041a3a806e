using Microsoft.AspNetCore.Http;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Desk.Community.SignIn;

/// <summary>The browser's side of a sign-in: its secret lies in a cookie, and the QR shows only what follows from it.</summary>
internal sealed class SignInDoor(DeskSignIns signIns, DeskCookies cookies, FormTokens tokens, TimeProvider time, IEnumerable<IDemoStaff> demo)
{
    private const int SecondsBetweenLooks = 4;

    public sealed record Shown(string Secret, DeskSignIn SignIn, string Address);

    /// <summary>What this browser showed last, if the server still knows it.</summary>
    public async Task<Shown?> ShownBefore(HttpContext context, CancellationToken cancel)
    {
        if (context.Request.Cookies[DeskCookies.SignIn] is not { } secret || DeskSignIns.CodeOf(secret) is not { } code) return null;
        return await signIns.Find(code, cancel) is { } signIn ? new Shown(secret, signIn, AddressOf(signIn, context)) : null;
    }

    public async Task<Shown> ShowNew(HttpContext context, CancellationToken cancel)
    {
        var (secret, signIn) = await signIns.Show(BrowserName.Of(context.Request.Headers.UserAgent.ToString()), cancel);
        cookies.Keep(context.Response, DeskCookies.SignIn, secret);
        return new Shown(secret, signIn, AddressOf(signIn, context));
    }

    /// <summary>Whether the phone has confirmed: then the session's cookie is set.</summary>
    public async Task<bool> LetIn(HttpContext context, Shown shown, CancellationToken cancel)
    {
        if (await signIns.Take(shown.SignIn, cancel) is not { } token) return false;
        cookies.Drop(context.Response, DeskCookies.SignIn);
        cookies.Keep(context.Response, DeskCookies.Session, token);
        return true;
    }

    public DeskPage Page(Shown shown, string goal)
    {
        var waits = shown.SignIn.IsWaiting(time.GetUtcNow());
        var view = new SignInView(new QrPicture(shown.Address), shown.SignIn.Number, waits, goal, demo.Any());
        var page = DeskPage.Of<SignInPage>("登录", view);
        return waits ? page.LookingAgain(SecondsBetweenLooks, $"/desk/sign-in?to={Uri.EscapeDataString(goal)}") : page;
    }

    /// <summary>In development: the page on which one chooses as whom to come in.</summary>
    public DeskPage DemoPage(Shown shown, string goal) =>
        DeskPage.Of<DemoDoorPage>("以演示人员身份登录", new DemoEntrances(demo.Single().Names, tokens.Of(SessionToken.HashOf(shown.Secret)!), goal));

    // The mini-program reads the code from the end; WeChat's own scanner opens the address.
    private static string AddressOf(DeskSignIn signIn, HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}/desk/c/{signIn.Code}";
}
