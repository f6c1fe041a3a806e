using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Dossier;

/// <summary>The picture, video or document of a paper. A video may be asked for in parts.</summary>
internal static class ReadPaperFile
{
    public static async Task<Results<FileContentHttpResult, FileStreamHttpResult, NotFound>> Handle(
        Guid activityId, Guid paperId, bool? small, CallerOfRequest by, DossierFileReading reading, CancellationToken cancel)
    {
        if (await reading.Find(activityId, paperId, by.Caller, cancel) is not { } paper) return TypedResults.NotFound();
        if (await reading.Picture(paper, small ?? false, by.Caller, cancel) is { } picture) return TypedResults.Bytes(picture, "image/jpeg");
        return reading.Open(paper) is { } file ? Streamed(paper, file) : TypedResults.NotFound();
    }

    private static FileStreamHttpResult Streamed(DossierPaper paper, Stream file) => paper.File == DossierFileKind.Video
        ? TypedResults.Stream(file, "video/mp4", enableRangeProcessing: true)
        : TypedResults.Stream(file, "application/pdf", $"{paper.Id:N}.pdf");
}
