using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Api.Community.Roles;

/// <summary>The second pair of eyes says yes or no to a role. A yes gives it.</summary>
internal static class DecideRole
{
    public sealed record Request(bool Approve);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid requestId, Request request, CallerOfRequest by, RoleRequesting roles, CancellationToken cancel) =>
        await roles.Decide(requestId, request.Approve, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
