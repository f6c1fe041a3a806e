using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Granting;

namespace ZiZhiJin.Api.Community.Roles;

/// <summary>Roles whose last day is near (thirty days at most) and that the caller may renew, the first to end first. Renewing is giving the role again with a later last day.</summary>
internal static class ListExpiringGrants
{
    private const int Most = 500;

    public sealed record Answer(Guid Id, Guid AccountId, Role Role, Guid AreaId, DateOnly From, DateOnly LastDay, int DaysLeft, DateTimeOffset? RemindedAt);

    public static async Task<Ok<List<Answer>>> Handle(CallerOfRequest by, ExpiringGrants grants, TimeProvider time, CancellationToken cancel)
    {
        var today = ShanghaiTime.DayOf(time.GetUtcNow());
        var ending = await grants.RenewableBy(by.Caller, Most, cancel);
        return TypedResults.Ok(ending.Select(grant => new Answer(
            grant.Id, grant.AccountId, grant.Role, grant.AreaId, grant.From, grant.To!.Value, grant.To.Value.DayNumber - today.DayNumber, grant.RemindedAt)).ToList());
    }
}
