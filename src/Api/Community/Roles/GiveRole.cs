using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Api.Community.Roles;

/// <summary>Gives a role for an area, from a day to a day (Shanghai days, both counted).</summary>
internal static class GiveRole
{
    public sealed record Request(Guid AccountId, Role Role, Guid AreaId, DateOnly From, DateOnly? To = null);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(Request request, CallerOfRequest by, RoleGranting roles, CancellationToken cancel)
    {
        var wish = new RoleWish(request.AccountId, request.Role, request.AreaId, request.From, request.To);
        return await roles.Give(wish, by.Caller, cancel) is { } id ? TypedResults.Created($"/api/staff/grants/{id}", new Answer(id)) : TypedResults.NotFound();
    }
}
