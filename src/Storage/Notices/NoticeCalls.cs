using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices;

/// <summary>
/// The list of those whom no message reaches, for the liaison of their neighbourhood to call: without an account, without a way to their phone,
/// or given up on. Who has read the notice in the meantime is not called. That somebody opened the list is an audit row.
/// </summary>
public sealed class NoticeCalls(ZiZhiJinDb db, PersonalData personal, AuditTrail audit, TimeProvider time)
{
    /// <summary>Along the buildings; nothing when no neighbourhood of the notice is in the caller's care.</summary>
    public async Task<IReadOnlyList<CallLine>?> List(Guid noticeId, Caller by, CancellationToken cancel)
    {
        if (await Areas(noticeId, by, cancel) is not { } areas) return null;
        var found = await Unreached(noticeId, areas).ToListAsync(cancel);
        var calls = await db.NoticeCalls.AsNoTracking().Where(call => call.NoticeId == noticeId).ToDictionaryAsync(call => call.PersonId, cancel);
        foreach (var area in found.Select(one => one.Person.AreaId).DefaultIfEmpty(areas[0]).Distinct()) audit.Did(by.AccountId, "notice.calls-read", area, noticeId);
        await db.SaveChangesAsync(cancel);
        return
        [
            .. found.Select(one => (one, Home: personal.Open(one.Person)))
                .OrderBy(one => NumberOf(one.Home.Building)).ThenBy(one => one.Home.Building, StringComparer.Ordinal).ThenBy(one => NumberOf(one.Home.Room)).ThenBy(one => one.one.Person.Id)
                .Select(one => LineOf(one.one, one.Home, calls.GetValueOrDefault(one.one.Person.Id))),
        ];
    }

    /// <summary>Ticks somebody off. False when the notice is not in the caller's care, or they are nobody of its areas.</summary>
    public async Task<bool> Tick(Guid noticeId, Guid personId, bool reached, Caller by, CancellationToken cancel)
    {
        if (await Areas(noticeId, by, cancel) is not { } areas) return false;
        var area = await db.Persons.Where(person => person.Id == personId && areas.Contains(person.AreaId)).Select(person => (Guid?)person.AreaId).FirstOrDefaultAsync(cancel);
        if (area is not { } home) return false;
        if (!await Unreached(noticeId, areas).AnyAsync(one => one.Person.Id == personId, cancel)) throw new RefusedException(NoticeRefusals.NotOnCallList);

        await Keep(noticeId, personId, reached, by, cancel);
        audit.Did(by.AccountId, reached ? "notice.called" : "notice.called-in-vain", home, noticeId, personId.ToString());
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>How many are to be called and have not been reached.</summary>
    public Task<int> CountWaiting(Guid noticeId, CancellationToken cancel) =>
        Unreached(noticeId).CountAsync(one => !db.NoticeCalls.Any(call => call.NoticeId == noticeId && call.PersonId == one.Person.Id && call.Reached), cancel);

    private async Task Keep(Guid noticeId, Guid personId, bool reached, Caller by, CancellationToken cancel)
    {
        var before = await db.NoticeCalls.FirstOrDefaultAsync(call => call.NoticeId == noticeId && call.PersonId == personId, cancel);
        if (before is null) db.NoticeCalls.Add(NoticeCall.Of(noticeId, personId, reached, by.AccountId, time.GetUtcNow()));
        else before.Again(reached, by.AccountId, time.GetUtcNow());
    }

    private IQueryable<OnList> Unreached(Guid noticeId, List<Guid> areas) => Unreached(noticeId).Where(one => areas.Contains(one.Person.AreaId));

    private IQueryable<OnList> Unreached(Guid noticeId) =>
        from delivery in db.Deliveries.AsNoTracking()
        join dispatch in db.Dispatches on delivery.DispatchId equals dispatch.Id
        join person in db.Persons.OnRoster() on delivery.PersonId equals person.Id
        where dispatch.SourceKind == NoticeDispatch.DispatchKind && dispatch.SourceId == noticeId
            && (delivery.State == DeliveryState.InApp || delivery.State == DeliveryState.Dead)
            && !db.NoticeReads.Any(read => read.NoticeId == noticeId && db.Accounts.Any(account => account.Id == read.AccountId && account.PersonId == person.Id))
        select new OnList { Person = person, HasAccount = db.Accounts.Any(account => account.PersonId == person.Id) };

    // The neighbourhoods that the notice is for, as far as the caller keeps them.
    private async Task<List<Guid>?> Areas(Guid noticeId, Caller by, CancellationToken cancel)
    {
        var path = await db.Notices.Where(notice => notice.Id == noticeId && notice.PublishedAt != null)
            .Join(db.Areas, notice => notice.AreaId, area => area.Id, (_, area) => area.Path).FirstOrDefaultAsync(cancel);
        if (path is null) return null;
        var areas = await db.Areas.Within(by.ScopeOf(NoticeRoles.Callers)).Where(area => area.Path.StartsWith(path)).Select(area => area.Id).ToListAsync(cancel);
        return areas.Count == 0 ? null : areas;
    }

    private static CallLine LineOf(OnList one, PersonDetails details, NoticeCall? call) => new(
        one.Person.Id, details.Name, details.Building, details.Address, details.Phone, one.HasAccount, call is null ? null : new(call.Reached, call.CalledBy, call.CalledAt));

    private static int NumberOf(string text) => int.TryParse(string.Concat(text.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit)), out var number) ? number : int.MaxValue;

    private sealed class OnList
    {
        public required Person Person { get; init; }
        public bool HasAccount { get; init; }
    }
}
