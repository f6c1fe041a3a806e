using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Dossier;

/// <summary>A paper was the wrong one: it stays on record, and no longer counts.</summary>
internal static class SetPaperAside
{
    public sealed record Request([Required, StringLength(DossierPaper.LongestReason, MinimumLength = 2)] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid activityId, Guid paperId, Request request, CallerOfRequest by, Dossiers dossiers, CancellationToken cancel) =>
        await dossiers.SetAside(activityId, paperId, request.Reason, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
