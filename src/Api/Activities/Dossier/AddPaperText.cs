using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Dossier;

/// <summary>Puts a text into the dossier, such as the summary.</summary>
internal static class AddPaperText
{
    /// <param name="Nonce">16 random bytes, base64url.</param>
    public sealed record Request(DossierItem Item, [Required, StringLength(DossierPaper.LongestText, MinimumLength = 2)] string Text, [Required] string Nonce);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(Guid activityId, Request request, CallerOfRequest by, Dossiers dossiers, CancellationToken cancel) =>
        await dossiers.AddText((activityId, request.Item), request.Text.Trim(), Nonce.Read(request.Nonce), by.Caller, cancel) is { } id
            ? TypedResults.Created($"/api/activities/{activityId}/dossier", new Answer(id))
            : TypedResults.NotFound();
}
