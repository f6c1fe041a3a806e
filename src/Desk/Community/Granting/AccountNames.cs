using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Desk.Community.Granting;

/// <summary>Whose accounts they are, masked, as far as a roster knows them.</summary>
internal sealed class AccountNames(ZiZhiJinDb db, PersonalData personal)
{
    public async Task<IReadOnlyDictionary<Guid, string>> Of(IEnumerable<Guid> accounts, CancellationToken cancel)
    {
        var ids = accounts.Distinct().ToList();
        var found = await (
            from account in db.Accounts
            join person in db.Persons on account.PersonId equals person.Id
            where ids.Contains(account.Id)
            select new { account.Id, person }).AsNoTracking().ToListAsync(cancel);
        return found.ToDictionary(one => one.Id, one => Mask.Name(personal.Open(one.person).Name));
    }
}
