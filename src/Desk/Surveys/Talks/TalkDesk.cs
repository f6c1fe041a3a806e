using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Desk.Surveys.Paper;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Surveys.Talks;

namespace ZiZhiJin.Desk.Surveys.Talks;

/// <summary>What the pages about talks read.</summary>
internal sealed class TalkDesk(ZiZhiJinDb db, PaperDesk desk, SurveyTalks talks, AuditTrail audit)
{
    private const int LongestName = 20;

    public async Task<TalksView?> List(Guid surveyId, Clerk clerk, CancellationToken cancel) =>
        await desk.Find(surveyId, clerk, cancel) is { } survey && await talks.Of(surveyId, clerk.Caller, cancel) is { } lines ? new TalksView(survey, lines) : null;

    public async Task<TalkView?> One(Guid surveyId, Guid talkId, Clerk clerk, CancellationToken cancel)
    {
        if (await desk.Find(surveyId, clerk, cancel) is not { } survey || await talks.Read(surveyId, talkId, clerk.Caller, cancel) is not { } shown) return null;
        return new TalkView(survey, shown, await QuestionsOf(survey, shown.Talk.Version, cancel));
    }

    /// <summary>Somebody was looked up for the list, and nothing done yet.</summary>
    public void OnlyLooked() => audit.DidNothing();

    /// <summary>The form as far as it is filled in, with those who are on the list and those who were looked for.</summary>
    public async Task<TalkEntryView?> Entry(Guid surveyId, PostedForm form, Clerk clerk, CancellationToken cancel)
    {
        if (await desk.Find(surveyId, clerk, cancel) is not { } survey) return null;
        var version = int.TryParse(form["version"], out var asked) ? asked : survey.Version;
        var (listed, name) = (TalkForm.Speakers(form), form["find"].Trim());
        var speakers = await desk.Persons(survey, listed, cancel);
        var found = name.Length is > 0 and <= LongestName ? await desk.Persons(survey, name, clerk, cancel) : [];
        return new TalkEntryView(survey, await QuestionsOf(survey, version, cancel), form)
        {
            Speakers = speakers, Found = [.. found.Where(person => !listed.Contains(person.Id))],
        };
    }

    private async Task<IReadOnlyList<Question>> QuestionsOf(Survey survey, int version, CancellationToken cancel) =>
        version == survey.Version ? survey.Questions
        : (await db.SurveyVersions.AsNoTracking().FirstOrDefaultAsync(one => one.SurveyId == survey.Id && one.Number == version, cancel))?.Questions ?? survey.Questions;
}
