using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys.Paper;

namespace ZiZhiJin.Desk.Surveys.Paper.Batches;

/// <summary>Reads batches of printed forms: what is back and what is still out.</summary>
internal sealed class BatchReading(ZiZhiJinDb db, PaperDesk desk, PaperBatches batches)
{
    public async Task<BatchesView?> Of(Guid surveyId, Clerk clerk, CancellationToken cancel) =>
        await desk.Find(surveyId, clerk, cancel) is { } survey ? new BatchesView(survey, await Lines(survey, cancel)) : null;

    public async Task<BatchView?> One(Guid surveyId, Guid batchId, Clerk clerk, CancellationToken cancel)
    {
        if (await batches.Find(surveyId, batchId, clerk.Caller, cancel) is not { } found) return null;
        var entries = await db.PaperEntries.AsNoTracking().Where(entry => entry.BatchId == batchId).OrderBy(entry => entry.Number).ToListAsync(cancel);
        return new BatchView(found.Survey, found.Batch, entries);
    }

    /// <summary>How a batch stands; nothing when it is none of the clerk's.</summary>
    public async Task<BatchLine?> Line(Guid batchId, Clerk clerk, CancellationToken cancel)
    {
        if (await db.PaperBatches.AsNoTracking().FirstOrDefaultAsync(batch => batch.Id == batchId, cancel) is not { } batch) return null;
        if (await desk.Find(batch.SurveyId, clerk, cancel) is null) return null;
        return new BatchLine(batch, await db.PaperEntries.CountAsync(entry => entry.BatchId == batchId, cancel));
    }

    private async Task<List<BatchLine>> Lines(Survey survey, CancellationToken cancel) =>
        await db.PaperBatches.AsNoTracking().Where(batch => batch.SurveyId == survey.Id).OrderByDescending(batch => batch.Id)
            .Select(batch => new BatchLine(batch, db.PaperEntries.Count(entry => entry.BatchId == batch.Id))).ToListAsync(cancel);
}
