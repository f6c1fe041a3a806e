using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Desk.Surveys.Results;

/// <summary>A survey: how far it is, and what can be done with it next.</summary>
internal static class ShowSurvey
{
    public static async Task<Results<DeskPage, NotFound>> Handle(
        Guid surveyId, Clerk clerk, ZiZhiJinDb db, NeedsRules rules, CancellationToken cancel)
    {
        var survey = await db.Surveys.AsNoTracking().InCareOf(clerk.Caller, db, SurveyRoles.Readers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return TypedResults.NotFound();

        var area = await db.Areas.Where(area => area.Id == survey.AreaId).Select(area => area.Name).FirstAsync(cancel);
        var gate = survey.Kind == SurveyKind.Needs ? await db.GateOf(survey, cancel) : null;
        var view = new SurveyView(survey, area, await db.AnswersTo(surveyId, cancel), await db.Turnout(surveyId, cancel))
        {
            Gate = gate, Rule = gate is null ? null : rules.Reference(gate.Pack, gate.RuleId),
        };
        return DeskPage.Of<SurveyPage>(survey.Title, view, clerk);
    }
}
