using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Presence.Marks;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Presence.Marks;

namespace ZiZhiJin.Api.Presence;

/// <summary>What somebody should look at in the caller's areas, the latest first.</summary>
internal static class ListMarks
{
    private const int Most = 500;

    public sealed record Item(
        Guid Id, Guid AreaId, Guid OccasionId, MarkKind Kind, MarkEvidence Evidence, DateTimeOffset FoundAt, MarkState State, Guid? DecidedBy, DateTimeOffset? DecidedAt, string? Reason);

    public static async Task<Ok<List<Item>>> Handle(MarkState? state, CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel) =>
        TypedResults.Ok(await db.PresenceMarks.InCareOf(by.Caller, db).Where(mark => state == null || mark.State == state).OrderByDescending(mark => mark.FoundAt).ThenBy(mark => mark.Id).Take(Most)
            .Select(mark => new Item(mark.Id, mark.AreaId, mark.OccasionId, mark.Kind, mark.Evidence, mark.FoundAt, mark.State, mark.DecidedBy, mark.DecidedAt, mark.Reason)).ToListAsync(cancel));
}
