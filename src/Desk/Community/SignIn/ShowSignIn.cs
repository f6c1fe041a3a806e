using Microsoft.AspNetCore.Http;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Desk.Community.SignIn;

/// <summary>Shows a QR and looks again every few seconds, without a script, until a phone has confirmed it; then this browser, and no other, is let in.</summary>
internal static class ShowSignIn
{
    public static async Task<IResult> Handle(string? to, string? again, HttpContext context, SignInDoor door, CancellationToken cancel)
    {
        var goal = ReturnPath.Of(to);
        if (context.User.Identity is CallerIdentity identity && identity.Caller.Holds(Roles.Staff)) return new SeeOther(goal);
        if (again is not null) return door.Page(await door.ShowNew(context, cancel), goal);

        var shown = await door.ShownBefore(context, cancel);
        if (shown is not null && await door.LetIn(context, shown, cancel)) return new SeeOther(goal);
        return door.Page(shown is { SignIn.TakenAt: null } ? shown : await door.ShowNew(context, cancel), goal);
    }
}
