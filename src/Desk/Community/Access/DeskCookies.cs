using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace ZiZhiJin.Desk.Community.Access;

/// <summary>The two cookies of the desk: who is signed in, and which browser waits to be. Both end with the browser; how long they are worth something, the server decides.</summary>
public sealed class DeskCookies(IHostEnvironment environment)
{
    public const string Session = "zzj-desk", SignIn = "zzj-desk-sign-in";

    /// <summary>Only a browser that asks for a page of the desk is known by a cookie.</summary>
    public static bool AreReadIn(HttpRequest request) => request.Path.StartsWithSegments("/desk", StringComparison.Ordinal);

    public void Keep(HttpResponse response, string name, string value) => response.Cookies.Append(name, value, Options());

    public void Drop(HttpResponse response, string name) => response.Cookies.Delete(name, Options());

    private CookieOptions Options() => new()
    {
        Path = "/desk", HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = !environment.IsDevelopment(), IsEssential = true,
    };
}
