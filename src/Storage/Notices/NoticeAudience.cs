using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Notices;

/// <summary>Who the audience of a notice is today: those who moved away, turned out to be doubles or were erased are not in it.</summary>
public sealed class NoticeAudience(ZiZhiJinDb db, TimeProvider time)
{
    private const int DeepestMerge = 20;

    /// <summary>
    /// The next of those whom a notice is for, each once, in the order of <see cref="Recipient.Id"/>: the person's id where it is for
    /// residents, the account's where it is for holders of roles. Begins with <see cref="Guid.Empty"/>.
    /// </summary>
    public async Task<IReadOnlyList<Recipient>> Recipients(Guid noticeId, Guid afterPersonOrAccountId, int take, CancellationToken cancel)
    {
        var notice = await db.Notices.AsNoTracking().FirstAsync(notice => notice.Id == noticeId, cancel);
        var audience = await Of(notice, cancel);
        return audience.Kind is AudienceKind.Area or AudienceKind.Persons
            ? await Persons(await PersonsIn(notice.AreaId, audience, cancel), afterPersonOrAccountId, take, cancel)
            : await Accounts(await AccountsIn(notice.AreaId, audience, cancel), afterPersonOrAccountId, take, cancel);
    }

    public async Task<AudienceSize> Count(Guid areaId, Audience audience, CancellationToken cancel)
    {
        if (audience.Kind is AudienceKind.Roles or AudienceKind.Accounts)
            return new(await (await AccountsIn(areaId, audience, cancel)).CountAsync(cancel), 0);

        var persons = await PersonsIn(areaId, audience, cancel);
        var all = await persons.CountAsync(cancel);
        return new(all, all - await persons.CountAsync(person => db.Accounts.Any(account => account.PersonId == person.Id), cancel));
    }

    public async Task<AudienceSize> Count(Notice notice, CancellationToken cancel) => await Count(notice.AreaId, await Of(notice, cancel), cancel);

    /// <summary>As it was written.</summary>
    public async Task<Audience> Of(Notice notice, CancellationToken cancel)
    {
        if (notice.AudienceKind is AudienceKind.Area or AudienceKind.Roles) return new(notice.AudienceKind, notice.Roles, []);
        var keys = await db.NoticeAddresses.Where(addressed => addressed.NoticeId == notice.Id).Select(addressed => addressed.Key).ToListAsync(cancel);
        return new(notice.AudienceKind, [], [.. keys.Select(AudienceKey.IdIn)]);
    }

    private async Task<IReadOnlyList<Recipient>> Persons(IQueryable<Person> persons, Guid after, int take, CancellationToken cancel) =>
        await persons.Where(person => person.Id > after).OrderBy(person => person.Id).Take(take)
            .Select(person => new Recipient(person.Id, person.Id, db.Accounts.Where(account => account.PersonId == person.Id).Select(account => (Guid?)account.Id).FirstOrDefault()))
            .ToListAsync(cancel);

    private static async Task<IReadOnlyList<Recipient>> Accounts(IQueryable<Account> accounts, Guid after, int take, CancellationToken cancel) =>
        await accounts.Where(account => account.Id > after).OrderBy(account => account.Id).Take(take)
            .Select(account => new Recipient(account.Id, account.PersonId, account.Id)).ToListAsync(cancel);

    private async Task<IQueryable<Person>> PersonsIn(Guid areaId, Audience audience, CancellationToken cancel)
    {
        if (audience.Kind == AudienceKind.Area)
        {
            var areas = await AreasIn(areaId, cancel);
            return db.Persons.AsNoTracking().OnRoster().Where(person => areas.Contains(person.AreaId));
        }

        var listed = await WhoTheyAre(audience.Members, cancel);
        return db.Persons.AsNoTracking().OnRoster().Where(person => listed.Contains(person.Id));
    }

    private async Task<IQueryable<Account>> AccountsIn(Guid areaId, Audience audience, CancellationToken cancel)
    {
        var known = db.Accounts.AsNoTracking().Where(account => account.MiniFingerprint != null || account.OfficialFingerprint != null);
        if (audience.Kind == AudienceKind.Accounts) return known.Where(account => audience.Members.Contains(account.Id));

        var (areas, roles, today) = (await AreasIn(areaId, cancel), audience.Roles.ToList(), ShanghaiTime.DayOf(time.GetUtcNow()));
        return known.Where(account => db.RoleGrants.Any(grant => grant.AccountId == account.Id && roles.Contains(grant.Role) && areas.Contains(grant.AreaId)
            && grant.From <= today && (grant.To == null || grant.To >= today)));
    }

    private async Task<List<Guid>> AreasIn(Guid areaId, CancellationToken cancel)
    {
        var path = await db.Areas.Where(area => area.Id == areaId).Select(area => area.Path).FirstAsync(cancel);
        return await db.Areas.Where(area => area.Path.StartsWith(path)).Select(area => area.Id).ToListAsync(cancel);
    }

    // Somebody who was merged since is whom they turned out to be.
    private async Task<List<Guid>> WhoTheyAre(IReadOnlyList<Guid> persons, CancellationToken cancel)
    {
        var all = persons.ToHashSet();
        for (var (step, newest) = (0, persons.ToList()); newest.Count > 0 && step < DeepestMerge; step++)
        {
            var merged = newest;
            newest = await db.Persons.Where(person => merged.Contains(person.Id) && person.MergedInto != null).Select(person => person.MergedInto!.Value).ToListAsync(cancel);
            newest.RemoveAll(id => !all.Add(id));
        }

        return [.. all];
    }
}
