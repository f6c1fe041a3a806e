using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Community.Roster;
using ZiZhiJin.Api.Community.Roster.Import;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Community.Merging;

/// <summary>Two entries of the roster are one person: the other one becomes this one. Whoever answered under both is counted once.</summary>
internal static class MergePersons
{
    public sealed record Request(Guid OtherId, [Required, StringLength(200, MinimumLength = 2)] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid personId, Request request, CallerOfRequest by, ZiZhiJinDb db, PersonMerges merges, RosterDesk desk, SessionStore sessions, CancellationToken cancel)
    {
        if (personId == request.OtherId) throw new RefusedException(CommunityRefusals.MergeWithItself);
        var persons = await db.Persons.AsNoTracking().KeptBy(by.Caller, db).Where(person => person.Id == personId || person.Id == request.OtherId).ToListAsync(cancel);
        if (persons.Count < 2 || persons[0].AreaId != persons[1].AreaId) return TypedResults.NotFound();

        var merge = PersonMerge.Of((persons[0].AreaId, request.OtherId, personId), request.Reason, by.Caller.AccountId, desk.Now);
        desk.Audit.Did(by.Caller.AccountId, "person.merge", merge.AreaId, personId, $"{request.OtherId}: {request.Reason}");
        foreach (var account in await merges.Merge(merge, cancel)) await sessions.Refresh(account, cancel);
        return TypedResults.NoContent();
    }
}
