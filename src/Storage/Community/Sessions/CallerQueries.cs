using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community.Sessions;

public static class CallerQueries
{
    /// <summary>Who an account is on a day: its person, if it has one, and the roles that it holds.</summary>
    public static async Task<Caller> CallerOf(this ZiZhiJinDb db, Guid accountId, Channel channel, DateOnly today, CancellationToken cancel)
    {
        var resident = await (
            from account in db.Accounts
            join person in db.Persons on account.PersonId equals person.Id
            join area in db.Areas on person.AreaId equals area.Id
            where account.Id == accountId
            select new { person.Id, person.AreaId, area.Path }).FirstOrDefaultAsync(cancel);
        var roles = await (
            from grant in db.RoleGrants
            join area in db.Areas on grant.AreaId equals area.Id
            where grant.AccountId == accountId && grant.From <= today && (grant.To == null || grant.To >= today)
            select new CallerRole(grant.Role, area.Path)).ToListAsync(cancel);
        return new Caller(accountId, resident?.Id, resident?.AreaId, resident?.Path, channel, roles);
    }
}
