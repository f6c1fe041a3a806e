using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;
using ZiZhiJin.Storage.Surveys.Versions;

namespace ZiZhiJin.Desk.Surveys.Making;

/// <summary>Title and questions of a survey, all on one page: change, take out, add one at the end. Of an open one it is a correction, with a reason.</summary>
internal static class EditQuestions
{
    private static readonly Fault ChangedMeanwhile = new(409, "您打开这一页以后，有同事改过这份问卷。您填的都还在下面；请先到问卷里看看现在的题目，再决定要不要保存。");

    public static async Task<Results<DeskPage, NotFound>> Show(Guid surveyId, Clerk clerk, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (await Find(surveyId, clerk, db, cancel) is not { } survey) return TypedResults.NotFound();
        return Page(clerk, new EditorView(survey, survey.Title, [.. survey.Questions.Select(question => WrittenQuestion.Of(question, survey.State == SurveyState.Draft))]));
    }

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Save(
        Guid surveyId, PostedForm form, Clerk clerk, SurveyCorrections corrections, Attempt attempt, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (await Find(surveyId, clerk, db, cancel) is not { } survey) return TypedResults.NotFound();

        var written = new QuestionForm(form, survey.Questions);
        var fault = IsOfToday(form, survey) ? await attempt.Of(() => corrections.Change(surveyId, written.Text(), form["reason"], clerk.Caller, cancel)) : ChangedMeanwhile;
        if (fault is not null) return Page(clerk, new EditorView(survey, form["title"], written.Written) { Reason = form["reason"], Fault = fault }).With(fault.Status);
        return new SeeOther(survey.State == SurveyState.Draft ? $"/desk/surveys/{surveyId}/questions?done=rewritten" : $"/desk/surveys/{surveyId}/versions?done=corrected");
    }

    // A form that does not say what it saw was not written by this page.
    private static bool IsOfToday(PostedForm form, Survey survey) => form["revision"].Length == 0 || form["revision"] == survey.Revision.ToString(CultureInfo.InvariantCulture);

    private static Task<Survey?> Find(Guid surveyId, Clerk clerk, ZiZhiJinDb db, CancellationToken cancel) =>
        db.Surveys.AsNoTracking().InCareOf(clerk.Caller, db, SurveyRoles.Makers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);

    private static DeskPage Page(Clerk clerk, EditorView view) => DeskPage.Of<EditorPage>(view.IsDraft ? "编辑题目" : "更正题目", view, clerk);
}
