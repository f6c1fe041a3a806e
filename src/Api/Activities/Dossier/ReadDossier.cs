using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Dossier;

/// <summary>The six kinds of papers of an activity (CS-30): what is there, and what is missing.</summary>
internal static class ReadDossier
{
    /// <param name="Receipts">Of goods, signed by a scan.</param>
    public sealed record Answer(Guid ActivityId, IReadOnlyList<DossierItem> Missing, int CheckIns, int Receipts, IReadOnlyList<Paper> Papers);

    /// <param name="File">Of a video or document; a picture and a text have none.</param>
    public sealed record Paper(Guid Id, DossierItem Item, string? Text, bool IsPicture, DossierFileKind? File, long? FileBytes, DateTimeOffset AddedAt);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid activityId, CallerOfRequest by, Dossiers dossiers, CancellationToken cancel) =>
        await dossiers.Of(activityId, by.Caller, cancel) is { } dossier
            ? TypedResults.Ok(new Answer(activityId, dossier.Missing, dossier.CheckIns, dossier.Receipts, [.. dossier.Papers.Select(Of)]))
            : TypedResults.NotFound();

    private static Paper Of(DossierPaper paper) => new(paper.Id, paper.Item, paper.Text, paper.PhotoId is not null, paper.File, paper.FileBytes, paper.AddedAt);
}
