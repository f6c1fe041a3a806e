using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Mandates;

namespace ZiZhiJin.Storage.Community.Mandates;

internal static class MandateQueries
{
    /// <summary>
    /// The persons for whom an account may act now, each with the mandate. Whose entry was merged into another is that other; a helper who is no
    /// family has to stand on the same roster.
    /// </summary>
    public static IQueryable<Represented> RepresentedBy(this ZiZhiJinDb db, Guid accountId) =>
        from mandate in db.Mandates
        join named in db.Persons on mandate.PersonId equals named.Id
        from person in db.Persons.OnRoster()
        where mandate.AccountId == accountId && mandate.Live == true && (person.Id == named.Id || person.Id == named.MergedInto)
            && (mandate.Kind == MandateKind.Family || db.Accounts.Any(account => account.Id == accountId
                && db.Persons.OnRoster().Any(helper => helper.Id == account.PersonId && helper.AreaId == person.AreaId)))
        select new Represented { Mandate = mandate, Person = person };

    /// <summary>Ends mandates whose person or helper erased their data. Saved with whatever else the context holds.</summary>
    public static async Task Forget(this IQueryable<Mandate> mandates, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var mandate in await mandates.ToListAsync(cancel)) mandate.Erase(now);
    }

    public sealed class Represented
    {
        public required Mandate Mandate { get; init; }
        public required Person Person { get; init; }
    }
}
