using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Missing;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Surveys.Missing;

/// <summary>Who has not answered a survey, for the staff of its neighbourhood. Addresses are encrypted, so one roster is opened in memory.</summary>
public sealed class MissingResidents(ZiZhiJinDb db, PersonalData personal, AuditTrail audit, TimeProvider time)
{
    /// <summary>Nothing when the survey is not in the caller's care.</summary>
    public async Task<Participation?> Count(Guid surveyId, Caller by, CancellationToken cancel)
    {
        if (await Find(surveyId, by, cancel) is not { } survey) return null;
        var persons = await Roster(survey, cancel);
        return Participation.Of([.. persons.Select(one => new AskedPerson(one.Details.Building, one.Person.BirthYear, one.Person.Tenure, one.Answered))], ThisYear);
    }

    /// <summary>Those without an answer, along the buildings; of one building where it is named. That somebody read it is an audit row.</summary>
    public async Task<IReadOnlyList<MissingPerson>?> List(Guid surveyId, string? building, Caller by, CancellationToken cancel)
    {
        if (await Find(surveyId, by, cancel) is not { } survey) return null;
        var missing = (await Roster(survey, cancel)).Where(one => !one.Answered && (building is null || one.Details.Building == building));
        audit.Did(by.AccountId, "survey.missing-read", survey.AreaId, survey.Id);
        await db.SaveChangesAsync(cancel);
        return
        [
            .. missing.OrderBy(one => Participation.NumberOf(one.Details.Building)).ThenBy(one => one.Details.Building, StringComparer.Ordinal)
                .ThenBy(one => Participation.NumberOf(one.Details.Room)).ThenBy(one => one.Person.Id)
                .Select(one => new MissingPerson(
                    one.Person.Id, Mask.Name(one.Details.Name), one.Details.Building, one.Details.Address, Participation.IsElderly(one.Person.BirthYear, ThisYear),
                    one.Person.Tenure, one.HasAccount)),
        ];
    }

    private int ThisYear => ShanghaiTime.DayOf(time.GetUtcNow()).Year;

    private Task<Survey?> Find(Guid surveyId, Caller by, CancellationToken cancel) =>
        db.Surveys.AsNoTracking().InCareOf(by, db, SurveyRoles.Enterers).FirstOrDefaultAsync(survey => survey.Id == surveyId && survey.State != SurveyState.Draft, cancel);

    private async Task<IEnumerable<OnRoster>> Roster(Survey survey, CancellationToken cancel)
    {
        var persons = await db.Persons.AsNoTracking().OnRoster().Where(person => person.AreaId == survey.AreaId).Select(person => new
        {
            person, hasAccount = db.Accounts.Any(account => account.PersonId == person.Id),
            answered = db.SurveyAnswers.Any(answer => answer.SurveyId == survey.Id && answer.PersonId == person.Id),
        }).ToListAsync(cancel);
        return persons.Select(one => new OnRoster(one.person, personal.Open(one.person), one.hasAccount, one.answered));
    }

    private sealed record OnRoster(Person Person, PersonDetails Details, bool HasAccount, bool Answered);
}
