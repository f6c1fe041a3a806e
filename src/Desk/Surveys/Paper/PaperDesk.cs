using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Desk.Surveys.Paper;

/// <summary>What the entry page reads: the survey, and who is on its roster by that name.</summary>
internal sealed class PaperDesk(ZiZhiJinDb db, RosterSearch roster, PersonalData personal)
{
    public Task<Survey?> Find(Guid surveyId, Clerk clerk, CancellationToken cancel) =>
        db.Surveys.AsNoTracking().InCareOf(clerk.Caller, db, SurveyRoles.Enterers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);

    public async Task<IReadOnlyList<PersonLine>> Persons(Survey survey, string name, Clerk clerk, CancellationToken cancel) =>
        await Lines(survey, await roster.Find(survey.AreaId, name, clerk.Caller, cancel) ?? [], cancel);

    /// <summary>Those of the roster, in the order in which they were named.</summary>
    public async Task<IReadOnlyList<PersonLine>> Persons(Survey survey, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var persons = await db.Persons.AsNoTracking().OnRoster().Where(person => person.AreaId == survey.AreaId && ids.Contains(person.Id)).ToListAsync(cancel);
        var lines = await Lines(survey, [.. persons.Select(person => new RosterSearch.Found(person, personal.Open(person), false))], cancel);
        return [.. ids.SelectMany(id => lines.Where(line => line.Id == id))];
    }

    private async Task<List<PersonLine>> Lines(Survey survey, IReadOnlyList<RosterSearch.Found> found, CancellationToken cancel)
    {
        var ids = found.Select(one => one.Person.Id).ToList();
        var answered = await db.SurveyAnswers.Where(answer => answer.SurveyId == survey.Id && ids.Contains(answer.PersonId))
            .ToDictionaryAsync(answer => answer.PersonId, answer => answer.Channel, cancel);
        return [.. found.Select(one => PersonLine.Of(one, answered))];
    }
}
