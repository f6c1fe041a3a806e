using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Community.Roster;

/// <summary>Takes an account off a person, for a lost phone or a mistake. What was counted stays counted: persons count, not accounts.</summary>
internal static class DetachAccount
{
    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid personId, CallerOfRequest by, ZiZhiJinDb db, AuditTrail audit, SessionStore sessions, CancellationToken cancel)
    {
        var person = await db.Persons.OnRostersOf(by.Caller, db).FirstOrDefaultAsync(person => person.Id == personId, cancel);
        var account = person is null ? null : await db.Accounts.FirstOrDefaultAsync(account => account.PersonId == personId, cancel);
        if (person is null || account is null) return TypedResults.NotFound();

        account.Detach();
        audit.Did(by.Caller.AccountId, "account.detach", person.AreaId, person.Id);
        if (!await Saved(db, cancel)) return TypedResults.NotFound();
        await sessions.Refresh(account.Id, cancel);
        return TypedResults.NoContent();
    }

    // Of two who detach at once, the second finds nothing there any more.
    private static async Task<bool> Saved(ZiZhiJinDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
