using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using ZiZhiJin.Api.Audit;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Community.Access;

/// <summary>Answers who may not come in: a resident without a roster entry learns what to do, and a refused staff act leaves its audit row.</summary>
internal sealed class AuditedRefusals : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _framework = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Forbidden && context.User.Identity is CallerIdentity { Caller: var caller })
        {
            if (AuditedGroup.Covers(context)) await AuditedGroup.Refuse(context, caller, "role.missing");
            else if (caller.PersonId is null) throw new RefusedException(CommunityRefusals.NotVerified);
        }

        await _framework.HandleAsync(next, context, policy, authorizeResult);
    }
}
