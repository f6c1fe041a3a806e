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

namespace ZiZhiJin.Api.Community.Merging;

/// <summary>A merge was a mistake: the other entry is a person of its own again, and each has what it answered itself.</summary>
internal static class SplitPersons
{
    public sealed record Request(Guid OtherId, [Required, StringLength(200, MinimumLength = 2)] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid personId, Request request, CallerOfRequest by, ZiZhiJinDb db, PersonMerges merges, RosterDesk desk, CancellationToken cancel)
    {
        var persons = await db.Persons.AsNoTracking().KeptBy(by.Caller, db).CountAsync(person => person.Id == personId || person.Id == request.OtherId, cancel);
        if (persons < 2) return TypedResults.NotFound();
        var merge = await db.PersonMerges.Where(merge => merge.TargetId == personId && merge.SourceId == request.OtherId && merge.SplitAt == null)
            .OrderByDescending(merge => merge.Id).FirstOrDefaultAsync(cancel) ?? throw new RefusedException(CommunityRefusals.NothingToSplit);

        desk.Audit.Did(by.Caller.AccountId, "person.split", merge.AreaId, personId, $"{request.OtherId}: {request.Reason}");
        await merges.Split(merge, cancel);
        return TypedResults.NoContent();
    }
}
