using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Desk.Surveys.Paper;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Desk.Surveys.Previewing;

/// <summary>Shows what a resident is asked, and what follows on which answer. Nothing of it is kept.</summary>
internal static class PreviewSurvey
{
    public static async Task<Results<DeskPage, NotFound>> Handle(Guid surveyId, HttpRequest request, Clerk clerk, ZiZhiJinDb db, Attempt attempt, CancellationToken cancel)
    {
        var survey = await db.Surveys.AsNoTracking().InCareOf(clerk.Caller, db, SurveyRoles.Readers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return TypedResults.NotFound();

        var tried = PostedForm.Of(request.Query);
        IReadOnlyList<QuestionAnswer> answers = [];
        var fault = await attempt.Of(() => Task.FromResult(answers = PaperReading.Answers(tried, survey.Questions)));
        return DeskPage.Of<PreviewPage>("问卷预览", new PreviewView(survey, tried, BranchingPolicy.Shown(survey.Questions, answers)) { Fault = fault }, clerk);
    }
}
