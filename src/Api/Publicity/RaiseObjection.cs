using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity;

/// <summary>A resident objects to what hangs for them. All read what was said, only the office who said it. Sending it twice is sending it once.</summary>
internal static class RaiseObjection
{
    public sealed record Request([Required, StringLength(Objection.LongestText, MinimumLength = Objection.ShortestText)] string Text, [Required] string Nonce);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(Guid postingId, Request request, CallerOfRequest by, Objecting objections, CancellationToken cancel) =>
        await objections.Raise(postingId, request.Text.Trim(), Nonce.Read(request.Nonce), by.Caller, cancel) is { } id
            ? TypedResults.Created("/api/objections", new Answer(id))
            : TypedResults.NotFound();
}
