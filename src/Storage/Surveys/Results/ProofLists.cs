using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>Proves to whoever checks a file that the persons counted are persons. Every look at it is written down.</summary>
public sealed class ProofLists(ZiZhiJinDb db, PersonalData personal, AuditTrail audit)
{
    public static readonly IReadOnlyList<Role> Readers = [Role.Liaison, Role.Committee, Role.Community, Role.Office];
    private static readonly IReadOnlyList<Role> RosterKeepers = [Role.Liaison, Role.Committee];

    /// <summary>Nothing when the survey is not in the caller's care.</summary>
    public async Task<Proof?> Of(Guid surveyId, Caller by, CancellationToken cancel)
    {
        var survey = await db.Surveys.AsNoTracking().InCareOf(by, db, Readers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return null;

        var area = await db.Areas.AsNoTracking().FirstAsync(area => area.Id == survey.AreaId, cancel);
        var keepsRoster = await db.Areas.Within(by.ScopeOf(RosterKeepers)).AnyAsync(one => one.Id == area.Id, cancel);
        var closed = await db.SurveyResults.Where(result => result.SurveyId == surveyId).Select(result => result.Answers).FirstOrDefaultAsync(cancel);
        var lines = await Lines(survey, keepsRoster, cancel);
        audit.Did(by.AccountId, "survey.proof-list", survey.AreaId, survey.Id);
        await db.SaveChangesAsync(cancel);
        return new Proof(survey, area.Name, closed, lines);
    }

    private async Task<List<ProofLine>> Lines(Survey survey, bool withHome, CancellationToken cancel)
    {
        var found = await (
            from answer in db.SurveyAnswers
            join person in db.Persons on answer.PersonId equals person.Id
            where answer.SurveyId == survey.Id
            orderby answer.AnsweredAt, answer.PersonId
            select new
            {
                person, answer.Channel, answer.AnsweredAt, answer.ChangedAt,
                CountsAtGate = db.NeedsVoices.Any(voice => voice.AreaId == survey.AreaId && voice.Year == survey.Year && voice.PersonId == person.Id && voice.FirstSurveyId == survey.Id),
            }).AsNoTracking().ToListAsync(cancel);
        return [.. found.Select(one => WithPerson(new ProofLine(null, null, one.Channel, one.AnsweredAt, one.ChangedAt, one.CountsAtGate), one.person, withHome))];
    }

    private ProofLine WithPerson(ProofLine line, Person person, bool withHome)
    {
        if (person.ErasedAt is not null) return line;
        var details = personal.Open(person);
        return line with { Name = Mask.Name(details.Name), Home = withHome ? details.Address : $"{details.Building}号" };
    }
}
