using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Api.Community.Roles;

/// <summary>Who holds what in an area, ended grants included.</summary>
internal static class ListGrants
{
    private const int Most = 500;

    public sealed record Answer(Guid Id, Guid AccountId, Role Role, Guid AreaId, DateOnly From, DateOnly? To, Guid? GrantedBy);

    public static async Task<Ok<List<Answer>>> Handle(CallerOfRequest by, RoleGranting roles, CancellationToken cancel) =>
        TypedResults.Ok(await roles.SeenBy(by.Caller).Take(Most)
            .Select(grant => new Answer(grant.Id, grant.AccountId, grant.Role, grant.AreaId, grant.From, grant.To, grant.GrantedBy)).ToListAsync(cancel));
}
