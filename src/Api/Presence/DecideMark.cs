using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain.Presence.Marks;
using ZiZhiJin.Storage.Presence.Marks;

namespace ZiZhiJin.Api.Presence;

/// <summary>Somebody looked: all is fine, or check-ins are taken back. Points that hung on them go back by themselves.</summary>
internal static class DecideMark
{
    /// <param name="Persons">Whose check-ins are taken back; without any, all of the evidence.</param>
    public sealed record Request(bool TakeBack, [Required, StringLength(PresenceMark.LongestReason, MinimumLength = 2), PlainText] string Reason, [MaxLength(1000)] IReadOnlyList<Guid>? Persons = null);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid markId, Request request, CallerOfRequest by, MarkDeciding marks, CancellationToken cancel) =>
        await marks.Decide(markId, new(request.TakeBack, request.Persons, request.Reason), by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
