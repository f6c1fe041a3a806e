using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Desk.Surveys.Making;

/// <summary>Title and questions of a draft, all on one page: change, take out, add one at the end.</summary>
internal static class EditQuestions
{
    public static async Task<Results<DeskPage, NotFound>> Show(Guid surveyId, Clerk clerk, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (await Find(surveyId, clerk, db, cancel) is not { } survey) return TypedResults.NotFound();
        return Page(clerk, new EditorView(survey.Id, survey.State == SurveyState.Draft, survey.Title, [.. survey.Questions.Select(WrittenQuestion.Of)], null));
    }

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Save(
        Guid surveyId, PostedForm form, Clerk clerk, SurveyMaking surveys, Attempt attempt, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (await Find(surveyId, clerk, db, cancel) is not { } survey) return TypedResults.NotFound();

        var written = new QuestionForm(form);
        var fault = await attempt.Of(() => surveys.Rewrite(surveyId, written.Text(survey.Questions), clerk.Caller, cancel));
        if (fault is null) return new SeeOther($"/desk/surveys/{surveyId}/questions?done=rewritten");
        return Page(clerk, new EditorView(surveyId, true, form["title"], written.Written, fault)).With(fault.Status);
    }

    private static Task<Survey?> Find(Guid surveyId, Clerk clerk, ZiZhiJinDb db, CancellationToken cancel) =>
        db.Surveys.AsNoTracking().InCareOf(clerk.Caller, db, SurveyRoles.Makers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);

    private static DeskPage Page(Clerk clerk, EditorView view) => DeskPage.Of<EditorPage>("编辑题目", view, clerk);
}
