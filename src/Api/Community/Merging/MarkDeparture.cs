using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Community.Roster;
using ZiZhiJin.Api.Community.Roster.Import;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Community.Merging;

/// <summary>Somebody moved away: off the roster, the phone released. What was counted stays counted; the next file may bring them back.</summary>
internal static class MarkDeparture
{
    public sealed record Request([Required, StringLength(200, MinimumLength = 2)] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid personId, Request request, CallerOfRequest by, ZiZhiJinDb db, RosterDesk desk, SessionStore sessions, CancellationToken cancel)
    {
        var person = await db.Persons.OnRostersOf(by.Caller, db).FirstOrDefaultAsync(person => person.Id == personId, cancel);
        if (person is null) return TypedResults.NotFound();
        var account = await db.Accounts.FirstOrDefaultAsync(account => account.PersonId == personId, cancel);

        person.Leave(desk.Now);
        account?.Detach();
        desk.Audit.Did(by.Caller.AccountId, "person.leave", person.AreaId, personId, request.Reason);
        await db.SaveChangesAsync(cancel);
        if (account is not null) await sessions.Refresh(account.Id, cancel);
        return TypedResults.NoContent();
    }
}
