using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Community.Roster;
using ZiZhiJin.Api.Community.Roster.Import;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Community.Merging;

/// <summary>Somebody without a phone asked for their data to be erased: counts stay, names and texts go.</summary>
internal static class ErasePersonAtDesk
{
    public sealed record Request([Required, StringLength(200, MinimumLength = 2)] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid personId, Request request, CallerOfRequest by, ZiZhiJinDb db, PersonErasure erasure, RosterDesk desk, SessionStore sessions, CancellationToken cancel)
    {
        var person = await db.Persons.AsNoTracking().OnRostersOf(by.Caller, db).FirstOrDefaultAsync(person => person.Id == personId, cancel);
        if (person is null) return TypedResults.NotFound();

        desk.Audit.Did(by.Caller.AccountId, "person.erase", person.AreaId, personId, request.Reason);
        foreach (var account in await erasure.Erase(personId, cancel)) await sessions.Refresh(account, cancel);
        return TypedResults.NoContent();
    }
}
