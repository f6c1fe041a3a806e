using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Api.Community.Roles;

/// <summary>The requests for roles under four eyes in the caller's areas, newest first: who asked for whom, why, and who decided.</summary>
internal static class ListRoleRequests
{
    private const int Most = 200;

    public sealed record Answer(Guid Id, Guid AccountId, Role Role, Guid AreaId, DateOnly From, DateOnly? To, FourEyesAnswer Approval, Guid? GrantId);

    public static async Task<Ok<List<Answer>>> Handle(CallerOfRequest by, RoleRequesting roles, CancellationToken cancel)
    {
        var requests = await roles.SeenBy(by.Caller).AsNoTracking().Take(Most).ToListAsync(cancel);
        return TypedResults.Ok(requests.ConvertAll(one =>
            new Answer(one.Id, one.AccountId, one.Role, one.AreaId, one.From, one.To, FourEyesAnswer.Of(one.Approval), one.GrantId)));
    }
}
