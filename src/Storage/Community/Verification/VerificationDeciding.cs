using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Storage.Community.Verification;

/// <summary>The committee says which person of the roster a waiting resident is, or why not. False when the request or the person is none of theirs.</summary>
public sealed class VerificationDeciding(ZiZhiJinDb db, WaitingResidents waiting, NewResidents residents, AuditTrail audit, TimeProvider time)
{
    public async Task<bool> Approve(Guid requestId, Guid personId, Caller by, CancellationToken cancel)
    {
        if (await Find(requestId, by, cancel) is not { } asked) return false;
        if (!await db.Persons.OnRoster().AnyAsync(person => person.Id == personId && person.AreaId == asked.AreaId, cancel)) return false;

        asked.Approve(by.AccountId, time.GetUtcNow());
        audit.Did(by.AccountId, "verification.approve", asked.AreaId, personId, $"{asked.AccountId}");
        await residents.Attach(asked.AccountId, personId, VerifiedBy.Committee, cancel);
        return true;
    }

    /// <summary>The resident reads the answer.</summary>
    public async Task<bool> Decline(Guid requestId, string? answer, Caller by, CancellationToken cancel)
    {
        if (await Find(requestId, by, cancel) is not { } asked) return false;
        if (string.IsNullOrWhiteSpace(answer)) throw new MalformedException("verification.answer-missing", "answer", "不通过要写明原因，居民会看到。");

        asked.Decline(by.AccountId, answer.Trim(), time.GetUtcNow());
        audit.Did(by.AccountId, "verification.decline", asked.AreaId, asked.Id, answer.Trim());
        await db.SaveBinding(cancel);
        return true;
    }

    private Task<VerificationRequest?> Find(Guid requestId, Caller by, CancellationToken cancel) =>
        waiting.Find(requestId, by.ScopeOf(RosterRoles.Keepers), cancel);
}
