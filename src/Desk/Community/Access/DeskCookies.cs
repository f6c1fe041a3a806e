using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace ZiZhiJin.Desk.Community.Access;

/// <summary>The cookies of the desk: who is signed in, which browser waits to be, and which is a big screen. Both end with the browser; how long they are worth something, the server decides.</summary>
public sealed class DeskCookies(IHostEnvironment environment)
{
    public const string Session = "zzj-desk", SignIn = "zzj-desk-sign-in", Screen = "zzj-screen";

    private const string Desk = "/desk";

    /// <summary>Only a browser that asks for a page of the desk is known by a cookie.</summary>
    public static bool AreReadIn(HttpRequest request) => request.Path.StartsWithSegments("/desk", StringComparison.Ordinal);

    public void Keep(HttpResponse response, string name, string value, string path = Desk) => response.Cookies.Append(name, value, Options(path));

    public void Drop(HttpResponse response, string name) => response.Cookies.Delete(name, Options(Desk));

    private CookieOptions Options(string path) => new()
    {
        Path = path, HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = !environment.IsDevelopment(), IsEssential = true,
    };
}
