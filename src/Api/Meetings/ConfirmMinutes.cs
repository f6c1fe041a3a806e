using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings;

/// <summary>A resident who was there confirms the minutes as they stand. Confirming again changes nothing.</summary>
internal static class ConfirmMinutes
{
    /// <param name="Version">Of the minutes that were read.</param>
    public sealed record Request([Range(1, int.MaxValue)] int Version);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid meetingId, Request request, CallerOfRequest by, MinutesKeeping keeping, CancellationToken cancel) =>
        await keeping.Confirm(meetingId, request.Version, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
