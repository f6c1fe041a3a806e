using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;
using ZiZhiJin.Storage.Surveys.Versions;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>What residents wrote in their own words, without a word on who: sorted, so that the order does not tell it either. Only for staff, for nobody has checked these texts.</summary>
public sealed class WrittenTexts(ZiZhiJinDb db)
{
    public const int PageLength = 200;

    /// <summary>Nothing when the survey is not in the caller's care; refused before it is closed.</summary>
    public async Task<TextPage?> Of(Guid surveyId, TextWish wish, Caller by, CancellationToken cancel)
    {
        var survey = await db.Surveys.AsNoTracking().InCareOf(by, db, ProofLists.Readers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return null;
        if (survey.State != SurveyState.Closed) throw new RefusedException(ResultRefusals.NotClosedYet);
        var asked = await db.AskedOver(survey, cancel);
        var question = asked.Questions.FirstOrDefault(question => question.Id == wish.QuestionId && question.Kind is QuestionKind.Text or QuestionKind.LongText)
            ?? throw new MalformedException("results.no-such-text", "question", "没有这道文字题。");

        var texts = await All(surveyId, question.Id, cancel);
        return new TextPage(question.Id, question.Title, texts.Count, wish.Page, [.. texts.Skip((wish.Page - 1) * PageLength).Take(PageLength)]);
    }

    private async Task<List<string>> All(Guid surveyId, string questionId, CancellationToken cancel)
    {
        var texts = new List<string>();
        var answers = db.SurveyAnswers.AsNoTracking().Where(answer => answer.SurveyId == surveyId).Select(answer => answer.Answers);
        await foreach (var answer in answers.AsAsyncEnumerable().WithCancellation(cancel))
            if (answer.FirstOrDefault(said => said.QuestionId == questionId)?.Text is { Length: > 0 } text) texts.Add(text);
        texts.Sort(StringComparer.Ordinal);
        return texts;
    }
}
