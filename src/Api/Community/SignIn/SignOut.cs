using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Community.SignIn;

/// <summary>Ends this session, also while Redis is away.</summary>
internal static class SignOut
{
    public static async Task<NoContent> Handle(HttpContext context, SessionStore sessions, CancellationToken cancel)
    {
        await sessions.End(((CallerIdentity)context.User.Identity!).TokenHash, cancel);
        return TypedResults.NoContent();
    }
}
