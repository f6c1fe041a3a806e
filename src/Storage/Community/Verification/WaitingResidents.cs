using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Verification;

namespace ZiZhiJin.Storage.Community.Verification;

/// <summary>The residents of an area who wait for somebody to say who they are, as staff see them.</summary>
public sealed class WaitingResidents(ZiZhiJinDb db, RequestSeal seal, RosterMatch roster)
{
    private const int Most = 200;

    /// <summary>Somebody who waits. Candidate is the person of that name in that household, if the roster has one.</summary>
    public sealed record Entry(Guid Id, Guid AreaId, string Name, string Address, string? Phone, DateTimeOffset AskedAt, Guid? Candidate, bool CandidateHasAccount);

    public async Task<IReadOnlyList<Entry>> Waiting(AreaScope scope, CancellationToken cancel)
    {
        var requests = await In(scope).AsNoTracking().Where(request => request.State == RequestState.Waiting).OrderBy(request => request.Id).Take(Most).ToListAsync(cancel);
        var entries = new List<Entry>();
        foreach (var request in requests) entries.Add(await Shown(request, cancel));
        return entries;
    }

    /// <summary>One of them, as long as it waits.</summary>
    public async Task<Entry?> Read(Guid requestId, AreaScope scope, CancellationToken cancel)
    {
        var request = await In(scope).AsNoTracking().FirstOrDefaultAsync(request => request.Id == requestId && request.State == RequestState.Waiting, cancel);
        return request is null ? null : await Shown(request, cancel);
    }

    public Task<VerificationRequest?> Find(Guid requestId, AreaScope scope, CancellationToken cancel) =>
        In(scope).FirstOrDefaultAsync(request => request.Id == requestId, cancel);

    private IQueryable<VerificationRequest> In(AreaScope scope)
    {
        var areas = db.Areas.Within(scope);
        return db.VerificationRequests.Where(request => areas.Any(area => area.Id == request.AreaId));
    }

    private async Task<Entry> Shown(VerificationRequest request, CancellationToken cancel)
    {
        var details = seal.Open(request);
        var candidate = await roster.Find(request.AreaId, (request.NameFingerprint, request.Household), cancel);
        var taken = candidate is not null && await db.Accounts.AnyAsync(account => account.PersonId == candidate, cancel);
        var phone = details.Phone is null ? null : Mask.Phone(details.Phone);
        return new Entry(request.Id, request.AreaId, details.Name, details.Address, phone, request.AskedAt, candidate, taken);
    }
}
