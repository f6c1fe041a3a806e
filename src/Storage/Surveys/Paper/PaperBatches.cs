using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Paper;
using ZiZhiJin.MySql;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Storage.Surveys.Paper;

/// <summary>Paper forms to print and to find again by their codes. What is not in the caller's care is not there: nothing.</summary>
public sealed class PaperBatches(ZiZhiJinDb db, AuditTrail audit, TimeProvider time)
{
    private const int MostTries = 5;

    public async Task<PaperBatch?> Print(Guid surveyId, int forms, Caller by, CancellationToken cancel)
    {
        if (await InCareOf(by, surveyId, cancel) is not { } survey) return null;
        for (var tries = 1; ; tries++)
        {
            var number = RandomNumberGenerator.GetInt32(PaperCode.LowestBatch, PaperCode.HighestBatch + 1);
            var batch = PaperBatch.Print(survey, (number, forms), by.AccountId, time.GetUtcNow());
            db.Add(batch);
            if (tries == 1) audit.Did(by.AccountId, "survey.print-forms", survey.AreaId, survey.Id, $"{forms}");
            if (await IsSaved(tries, cancel)) return batch;
            db.Entry(batch).State = EntityState.Detached;
        }
    }

    public async Task<FoundForm?> Find(Guid surveyId, Guid batchId, Caller by, CancellationToken cancel)
    {
        var batch = await db.PaperBatches.AsNoTracking().FirstOrDefaultAsync(batch => batch.Id == batchId && batch.SurveyId == surveyId, cancel);
        return batch is null ? null : await Found(batch, 1, by, cancel);
    }

    public async Task<FoundForm?> Find(PaperCode code, Caller by, CancellationToken cancel)
    {
        var batch = await db.PaperBatches.AsNoTracking().FirstOrDefaultAsync(batch => batch.Number == code.Batch && batch.Forms >= code.Form, cancel);
        return batch is null ? null : await Found(batch, code.Form, by, cancel);
    }

    private async Task<FoundForm?> Found(PaperBatch batch, int number, Caller by, CancellationToken cancel)
    {
        if (await InCareOf(by, batch.SurveyId, cancel) is not { } survey) return null;
        var version = batch.Version == survey.Version ? null
            : await db.SurveyVersions.AsNoTracking().FirstAsync(version => version.SurveyId == survey.Id && version.Number == batch.Version, cancel);
        var entry = await db.PaperEntries.AsNoTracking().FirstOrDefaultAsync(entry => entry.BatchId == batch.Id && entry.Number == number, cancel);
        return new FoundForm(batch, number, survey, version?.Questions ?? survey.Questions, entry?.EnteredAt);
    }

    private Task<Survey?> InCareOf(Caller by, Guid surveyId, CancellationToken cancel) =>
        db.Surveys.AsNoTracking().InCareOf(by, db, SurveyRoles.Enterers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);

    // Another batch may have the number.
    private async Task<bool> IsSaved(int tries, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException e) when (tries < MostTries && MySqlErrors.IsUniqueViolation(e))
        {
            return false;
        }
    }
}
