using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Api.Community.Roles;

/// <summary>Takes back one's own request for a role while it waits. Taking it back again changes nothing.</summary>
internal static class TakeRoleRequestBack
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid requestId, CallerOfRequest by, RoleRequesting roles, CancellationToken cancel) =>
        await roles.Withdraw(requestId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
