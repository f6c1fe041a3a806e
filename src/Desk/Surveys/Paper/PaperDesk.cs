using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Desk.Surveys.Paper;

/// <summary>What the entry page reads: the survey, and who is on its roster by that name.</summary>
internal sealed class PaperDesk(ZiZhiJinDb db, RosterSearch roster)
{
    public Task<Survey?> Find(Guid surveyId, Clerk clerk, CancellationToken cancel) =>
        db.Surveys.AsNoTracking().InCareOf(clerk.Caller, db, SurveyRoles.Enterers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);

    public async Task<IReadOnlyList<PersonLine>> Persons(Survey survey, string name, Clerk clerk, CancellationToken cancel)
    {
        var found = await roster.Find(survey.AreaId, name, clerk.Caller, cancel) ?? [];
        var ids = found.Select(one => one.Person.Id).ToList();
        var answered = await db.SurveyAnswers.Where(answer => answer.SurveyId == survey.Id && ids.Contains(answer.PersonId))
            .ToDictionaryAsync(answer => answer.PersonId, answer => answer.Channel, cancel);
        return [.. found.Select(one => PersonLine.Of(one, answered))];
    }
}
