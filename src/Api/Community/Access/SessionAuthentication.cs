using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Community.Access;

/// <summary>Finds the caller behind <c>Authorization: Bearer …</c>, or at the desk behind the browser's cookie.</summary>
internal sealed class SessionAuthentication(
    SessionStore sessions, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string Name = "Session";
    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if ((DeskCookies.AreReadIn(Request) ? Request.Cookies[DeskCookies.Session] : Bearer()) is not { } token) return AuthenticateResult.NoResult();
        if (SessionToken.HashOf(token) is not { } hash) return AuthenticateResult.NoResult();

        var caller = await sessions.Find(hash, Context.RequestAborted);
        return caller is null
            ? AuthenticateResult.NoResult()
            : AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new CallerIdentity(caller, hash)), Name));
    }

    private string? Bearer()
    {
        var header = Request.Headers.Authorization.ToString();
        return header.StartsWith(Prefix, StringComparison.Ordinal) ? header[Prefix.Length..] : null;
    }
}
