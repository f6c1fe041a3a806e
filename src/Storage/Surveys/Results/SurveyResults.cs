using System.Data;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>
/// The results of closed surveys. They are counted once, and stay as they were counted whatever happens to the roster later: two
/// countings side by side would tell of whoever makes the difference.
/// </summary>
public sealed class SurveyResults(ZiZhiJinDb db, ResultCounting counting, TimeProvider time)
{
    /// <summary>Refuses while the survey is not closed.</summary>
    public async Task<SurveyResult> Of(Survey survey, CancellationToken cancel)
    {
        if (survey.State != SurveyState.Closed) throw new RefusedException(ResultRefusals.NotClosedYet);
        return await Find(survey.Id, cancel) ?? await Make(survey, cancel);
    }

    private Task<SurveyResult?> Find(Guid surveyId, CancellationToken cancel) =>
        db.SurveyResults.AsNoTracking().FirstOrDefaultAsync(result => result.SurveyId == surveyId, cancel);

    // Whoever merges, splits or erases persons locks the survey as well: nothing moves while it is counted.
    private async Task<SurveyResult> Make(Survey survey, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        await db.Run(new SqlText().Append("SELECT Id FROM surveys WHERE Id = ").Value(survey.Id).Append(" FOR UPDATE"), cancel);
        if (await Find(survey.Id, cancel) is { } made) return made;

        var result = SurveyResult.Of(survey.Id, await counting.Count(survey, cancel), time.GetUtcNow());
        db.SurveyResults.Add(result);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return result;
    }
}
