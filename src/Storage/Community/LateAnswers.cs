using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Storage.Surveys.Merging;

namespace ZiZhiJin.Storage.Community;

/// <summary>
/// A phone may be known under its old entry for some seconds, in another process. What it answers in that time is written as the answer of the
/// person whom the entry was merged into; should one stand under the entry all the same, such as from a process of an older release, it goes
/// over to that person here. What is written after an erasure is taken out.
/// </summary>
public sealed class LateAnswers(ZiZhiJinDb db, PersonMerges merges, ErasedTexts texts, TimeProvider time)
{
    private static readonly TimeSpan LooksBack = TimeSpan.FromMinutes(2);

    public async Task TakeIn(CancellationToken cancel)
    {
        var since = time.GetUtcNow() - LooksBack;
        var late = await db.PersonMerges.Where(merge => merge.MergedAt > since && merge.SplitAt == null
            && db.Surveys.Any(survey => survey.AreaId == merge.AreaId && db.SurveyAnswers.Any(answer => answer.SurveyId == survey.Id && answer.PersonId == merge.SourceId)))
            .ToListAsync(cancel);
        foreach (var merge in late) await merges.TakeInLateAnswers(merge, cancel);

        var erased = await db.Persons.Where(person => person.ErasedAt > since
            && db.Surveys.Any(survey => survey.AreaId == person.AreaId && db.SurveyAnswers.Any(answer => answer.SurveyId == survey.Id && answer.PersonId == person.Id && answer.ChangedAt > person.ErasedAt)))
            .Select(person => new { person.Id, person.AreaId }).ToListAsync(cancel);
        foreach (var person in erased) await texts.Take(person.AreaId, [person.Id], cancel);
    }
}
