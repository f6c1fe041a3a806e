using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Sessions;
using ZiZhiJin.Storage.Community.Verification;

namespace ZiZhiJin.Api.Community.Roster;

/// <summary>A committee member who knows the neighbour makes an account a verified resident. Repeating it is harmless.</summary>
internal static class AttachAccount
{
    public sealed record Request(Guid AccountId, [Required, StringLength(200, MinimumLength = 2)] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid personId, Request request, CallerOfRequest by, ZiZhiJinDb db, AuditTrail audit, SessionStore sessions, TimeProvider time, CancellationToken cancel)
    {
        var person = await db.Persons.OnRostersOf(by.Caller, db).FirstOrDefaultAsync(person => person.Id == personId, cancel);
        if (person is null) return TypedResults.NotFound();
        var account = await db.Accounts.FirstOrDefaultAsync(account => account.Id == request.AccountId, cancel)
            ?? throw new RefusedException(CommunityRefusals.AccountUnknown);

        account.AttachTo(person.Id, VerifiedBy.Committee, time.GetUtcNow());
        audit.Did(by.Caller.AccountId, "account.attach", person.AreaId, person.Id, request.Reason);
        await db.SaveBinding(cancel);
        await sessions.Refresh(account.Id, cancel);
        return TypedResults.NoContent();
    }
}
