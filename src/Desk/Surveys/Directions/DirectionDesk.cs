using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Surveys.Directions;

namespace ZiZhiJin.Desk.Surveys.Directions;

/// <summary>The direction that two committees raise together before residents are asked (PX-10).</summary>
internal sealed class DirectionDesk(ZiZhiJinDb db, DirectionRecords directions, TimeProvider time)
{
    public static async Task<Results<DeskPage, NotFound>> Show(Guid? area, int? year, Clerk clerk, DirectionDesk desk, CancellationToken cancel) =>
        await desk.Read(area, year, clerk, cancel) is { } view ? Page(clerk, view) : TypedResults.NotFound();

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Record(PostedForm form, Clerk clerk, DirectionDesk desk, Attempt attempt, CancellationToken cancel)
    {
        Guid? id = null;
        var fault = await attempt.Of(async () => id = await desk.Save(form, clerk, cancel));
        if (fault is null) return id is null ? TypedResults.NotFound() : new SeeOther($"/desk/surveys/directions?area={form.Id("area", "居民区")}&year={form.Number("year", "年度")}&done=direction-recorded");
        var view = await desk.Read(Guid.TryParse(form["area"], out var area) ? area : null, int.TryParse(form["year"], out var year) ? year : null, clerk, cancel);
        return view is null ? TypedResults.NotFound() : Page(clerk, view with { Form = form, Fault = fault }).With(fault.Status);
    }

    /// <summary>The page to record the direction that a survey waits for.</summary>
    public async Task<DeskPage?> For(Guid surveyId, Fault fault, Clerk clerk, CancellationToken cancel)
    {
        var survey = await db.Surveys.Where(one => one.Id == surveyId).Select(one => new { one.AreaId, one.Year }).FirstAsync(cancel);
        return await Read(survey.AreaId, survey.Year, clerk, cancel) is { } view ? Page(clerk, view with { Fault = fault }).With(fault.Status) : null;
    }

    private async Task<DirectionView?> Read(Guid? area, int? year, Clerk clerk, CancellationToken cancel)
    {
        var areas = await db.Areas.Within(clerk.Caller.ScopeOf(SurveyRoles.Makers)).Where(one => one.Kind == AreaKind.Neighbourhood)
            .OrderBy(one => one.Path).Select(one => new AreaChoice(one.Id, one.Name)).ToListAsync(cancel);
        var chosen = area ?? areas.FirstOrDefault()?.Id;
        var fundYear = year is { } given and >= 2000 and <= 2100 ? given : ShanghaiTime.DayOf(time.GetUtcNow()).Year;
        if (chosen is not { } id) return new DirectionView(areas, null, fundYear, []);
        return areas.Exists(one => one.Id == id) ? new DirectionView(areas, id, fundYear, await directions.Of(id, fundYear, clerk.Caller, cancel) ?? []) : null;
    }

    private Task<Guid?> Save(PostedForm form, Clerk clerk, CancellationToken cancel) => directions.Record(
        (form.Id("area", "居民区"), form.Number("year", "年度")),
        new TwoCommitteeMeeting(form.Day("held", "会议日期"), form.IsTicked("party"), form.IsTicked("committee"), form.Text("direction", "立项方向", Direction.LongestText)),
        clerk.Caller, cancel);

    private static DeskPage Page(Clerk clerk, DirectionView view) => DeskPage.Of<DirectionPage>("两委提出的立项方向", view, clerk);
}
