using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Desk.Surveys;

internal static class SurveyLines
{
    private const int Most = 200;

    /// <summary>The surveys in the clerk's areas, newest first.</summary>
    public static async Task<List<SurveyLine>> Read(Clerk clerk, ZiZhiJinDb db, CancellationToken cancel)
    {
        var lines = await (
            from survey in db.Surveys
            join area in db.Areas.Within(clerk.Caller.StaffSight) on survey.AreaId equals area.Id
            join found in db.NeedsGates on new { survey.AreaId, survey.Year } equals new { found.AreaId, found.Year } into gates
            from gate in gates.DefaultIfEmpty()
            orderby survey.Id descending
            select new
            {
                Line = new SurveyLine(survey.Id, area.Name, survey.Year, survey.Title, survey.State,
                    db.SurveyTurnouts.Where(turnout => turnout.SurveyId == survey.Id).Sum(turnout => turnout.Answers)),
                Gate = gate, survey.Kind,
            }).AsNoTracking().Take(Most).ToListAsync(cancel);
        return [.. lines.Select(found => found.Line with { IsFree = found.Kind == SurveyKind.Free, Gate = found.Gate is null ? null : new(found.Gate.Residents, found.Gate.Minimum, found.Gate.IsOpen) })];
    }
}
