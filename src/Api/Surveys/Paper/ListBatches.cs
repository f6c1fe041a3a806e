using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys.Paper;

/// <summary>The batches of a survey's paper forms, the newest first, and how many forms of each have been entered.</summary>
internal static class ListBatches
{
    public sealed record Answer(Guid Id, int Version, int Forms, int Entered, string FirstCode, string LastCode, DateTimeOffset MadeAt);

    public static async Task<Results<Ok<List<Answer>>, NotFound>> Handle(Guid surveyId, CallerOfRequest by, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (!await db.Surveys.InCareOf(by.Caller, db, SurveyRoles.Enterers).AnyAsync(survey => survey.Id == surveyId, cancel)) return TypedResults.NotFound();

        var batches = await db.PaperBatches.AsNoTracking().Where(batch => batch.SurveyId == surveyId).OrderByDescending(batch => batch.Id)
            .Select(batch => new { batch, Entered = db.PaperEntries.Count(entry => entry.BatchId == batch.Id) }).ToListAsync(cancel);
        return TypedResults.Ok(batches.ConvertAll(one => new Answer(
            one.batch.Id, one.batch.Version, one.batch.Forms, one.Entered, $"{one.batch.CodeOf(1)}", $"{one.batch.CodeOf(one.batch.Forms)}", one.batch.MadeAt)));
    }
}
