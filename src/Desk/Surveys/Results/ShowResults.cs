using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;
using ZiZhiJin.Storage.Surveys.Results;
using ZiZhiJin.Storage.Surveys.Versions;

namespace ZiZhiJin.Desk.Surveys.Results;

/// <summary>What a closed survey came to, and one question against another where two are chosen.</summary>
internal static class ShowResults
{
    public static async Task<Results<DeskPage, NotFound>> Handle(
        Guid surveyId, string? rows, string? columns, Clerk clerk, ZiZhiJinDb db, SurveyResults results, Attempt attempt, CancellationToken cancel)
    {
        var survey = await db.Surveys.AsNoTracking().InCareOf(clerk.Caller, db, SurveyRoles.Readers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return TypedResults.NotFound();

        var area = await db.Areas.Where(area => area.Id == survey.AreaId).Select(area => area.Name).FirstAsync(cancel);
        var view = new ResultsView(survey, area, await results.Of(survey, cancel)) { Rows = rows ?? "", Columns = columns ?? "" };
        if (string.IsNullOrEmpty(rows) || string.IsNullOrEmpty(columns)) return Page(view, clerk);

        var asked = await db.AskedOver(survey, cancel);
        CrossTable? cross = null;
        var fault = await attempt.Of(() =>
        {
            CrossPolicy.Check(asked, rows, columns);
            cross = view.Result.CrossOrRefuse(rows, columns);
            return Task.CompletedTask;
        });
        var page = Page(view with { Cross = cross, Fault = fault?.Sentence }, clerk);
        return fault is null ? page : page.With(fault.Status);
    }

    private static DeskPage Page(ResultsView view, Clerk clerk) => DeskPage.Of<ResultsPage>($"{view.Survey.Title}：统计结果", view, clerk);
}
