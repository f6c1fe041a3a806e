using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>The open surveys of the resident's neighbourhood, those without their answer first.</summary>
internal sealed class OpenSurveyList(ZiZhiJinDb db) : IChatList
{
    public string Name => "surveys";

    public async Task<List<ChatChoice>> Offer(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel)
    {
        var open = await db.Surveys.Where(survey => survey.AreaId == who.Area && survey.State == SurveyState.Open)
            .Select(survey => new { survey.Id, survey.Title, Answered = db.SurveyAnswers.Any(answer => answer.SurveyId == survey.Id && answer.PersonId == who.Caller.PersonId) })
            .OrderBy(survey => survey.Answered).ThenByDescending(survey => survey.Id).Take(IChatList.Most).ToListAsync(cancel);
        return [.. open.Select(survey => new ChatChoice(survey.Id.ToString(), survey.Answered ? $"{survey.Title}（已答，可修改）" : survey.Title))];
    }
}
