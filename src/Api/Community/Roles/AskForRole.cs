using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Api.Community.Roles;

/// <summary>Asks that somebody be given a role under four eyes, with a reason. Another person decides.</summary>
internal static class AskForRole
{
    public sealed record Request(
        Guid AccountId, Role Role, Guid AreaId, DateOnly From, [Required, StringLength(200, MinimumLength = 4)] string Reason, DateOnly? To = null);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(Request request, CallerOfRequest by, RoleRequesting roles, CancellationToken cancel)
    {
        var wish = new RoleWish(request.AccountId, request.Role, request.AreaId, request.From, request.To);
        return await roles.Ask(wish, request.Reason, by.Caller, cancel) is { } id
            ? TypedResults.Created($"/api/staff/role-requests/{id}", new Answer(id))
            : TypedResults.NotFound();
    }
}
