using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Api.Community.Roles;

/// <summary>Ends a role as of today. Ending it again changes nothing.</summary>
internal static class EndRole
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid grantId, CallerOfRequest by, RoleGranting roles, CancellationToken cancel) =>
        await roles.End(grantId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
