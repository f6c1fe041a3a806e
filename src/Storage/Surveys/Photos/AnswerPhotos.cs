using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Community.Photos;

namespace ZiZhiJin.Storage.Surveys.Photos;

/// <summary>Photos in answers. A survey that asks for none goes straight through: the path on which answers are written knows nothing of photos.</summary>
public sealed class AnswerPhotos(IDbContextFactory<ZiZhiJinDb> contexts, TimeProvider time)
{
    /// <summary>Refuses photos that are not the account's, then writes; what neither answer nor draft names afterwards, however it went, is nobody's any more.</summary>
    public Task<T> Around<T>(AskedSurvey asked, (Guid? Person, Guid Account) by, IEnumerable<QuestionAnswer> answers, Func<Task<T>> write) =>
        asked.Questions.Any(question => question.Kind == QuestionKind.Photos) ? Around(new PhotoOwner(asked.Survey.AreaId, asked.Survey.Id, by.Person), by.Account, answers, write) : write();

    private async Task<T> Around<T>(PhotoOwner owner, Guid account, IEnumerable<QuestionAnswer> answers, Func<Task<T>> write)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var naming = new PhotoNaming(db, time);
        await naming.Claim(owner, account, Named(answers), CancellationToken.None);
        try
        {
            return await write();
        }
        finally
        {
            if (owner.PersonId is { } person) await naming.Settle(owner, await NamedBy(db, owner.SubjectId, person), CancellationToken.None);
        }
    }

    private static async Task<List<Guid>> NamedBy(ZiZhiJinDb db, Guid survey, Guid person)
    {
        var answers = await db.SurveyAnswers.AsNoTracking().Where(answer => answer.SurveyId == survey && answer.PersonId == person).Select(answer => answer.Answers).ToListAsync();
        var drafts = await db.SurveyDrafts.AsNoTracking().Where(draft => draft.SurveyId == survey && draft.PersonId == person).Select(draft => draft.Answers).ToListAsync();
        return Named(answers.Concat(drafts).SelectMany(said => said));
    }

    private static List<Guid> Named(IEnumerable<QuestionAnswer> answers) => [.. answers.SelectMany(answer => answer.Photos ?? []).Distinct()];
}
