using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>
/// Reads answers that are new or were changed, from behind: the path on which they are written knows nothing of needs. An answer that was
/// read carries the time of its last change in <c>need_readings</c>, so that a changed one is read again and moves its needs.
/// </summary>
public sealed class NeedCollector(ZiZhiJinDb db, NeedBoards boards, NeedUnderstanding understanding, TimeProvider time)
{
    private const int AtOnce = 200;

    /// <summary>The surveys in which answers may wait: open ones, and those closed after <paramref name="closedSince"/>.</summary>
    public async Task<IReadOnlyList<Survey>> Surveys(DateTimeOffset closedSince, CancellationToken cancel)
    {
        var surveys = await db.Surveys.AsNoTracking()
            .Where(survey => survey.Kind == SurveyKind.Needs && (survey.State == SurveyState.Open || (survey.State == SurveyState.Closed && survey.ClosedAt >= closedSince)))
            .OrderBy(survey => survey.Id).ToListAsync(cancel);
        return [.. surveys.Where(survey => survey.Questions.Any(question => question.Kind is QuestionKind.Text or QuestionKind.LongText))];
    }

    /// <summary>Reads the next answers that wait in a survey, at most 200. Returns how many.</summary>
    public async Task<int> CollectNext(Survey survey, CancellationToken cancel)
    {
        // In the order of the key, so that the database may stop at the last one that is wanted.
        var waiting = await Unread(survey.Id).OrderBy(answer => answer.PersonId).Select(answer => answer.PersonId).Take(AtOnce).ToListAsync(cancel);
        if (waiting.Count == 0) waiting = await Vanished(survey.Id).OrderBy(reading => reading.PersonId).Select(reading => reading.PersonId).Take(AtOnce).ToListAsync(cancel);
        return waiting.Count == 0 ? 0 : await boards.Ask(db, new(survey.AreaId, survey.Year), board => Read(survey, waiting, board, cancel), cancel);
    }

    // What another process read meanwhile is not unread any more once this one has the board.
    private async Task<int> Read(Survey survey, List<Guid> persons, LiveBoard board, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var revision = await NeedBoards.Advance(db, new(survey.AreaId, survey.Year), cancel);
        await board.CatchUp(db, cancel);
        var answers = await Unread(survey.Id).AsNoTracking().Where(answer => persons.Contains(answer.PersonId))
            .OrderBy(answer => answer.ChangedAt).ThenBy(answer => answer.PersonId).ToListAsync(cancel);
        var vanished = await Vanished(survey.Id).Where(reading => persons.Contains(reading.PersonId)).ToListAsync(cancel);
        var sheet = await NeedSheet.Load(db, survey, persons, cancel);

        foreach (var answer in answers) sheet.Apply(answer, board, understanding, (revision, time.GetUtcNow()));
        foreach (var reading in vanished) sheet.Forget(reading, board, revision);
        await sheet.NameGroups(db, board, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        board.StandsAt(revision);
        db.ChangeTracker.Clear();
        return answers.Count + vanished.Count;
    }

    private IQueryable<SurveyAnswer> Unread(Guid surveyId) => db.SurveyAnswers.Where(answer => answer.SurveyId == surveyId
        && !db.AnswerReadings.Any(reading => reading.SurveyId == surveyId && reading.PersonId == answer.PersonId && reading.ChangedAt == answer.ChangedAt));

    // An answer that stands under another entry of the same person since two entries were merged.
    private IQueryable<AnswerReading> Vanished(Guid surveyId) => db.AnswerReadings.Where(reading => reading.SurveyId == surveyId
        && !db.SurveyAnswers.Any(answer => answer.SurveyId == surveyId && answer.PersonId == reading.PersonId));
}
