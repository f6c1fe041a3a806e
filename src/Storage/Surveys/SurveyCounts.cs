using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>How a survey stands, from stored counts.</summary>
public static class SurveyCounts
{
    public static Task<Dictionary<Channel, int>> AnswersByChannel(this ZiZhiJinDb db, Guid surveyId, CancellationToken cancel) =>
        db.SurveyTurnouts.Where(turnout => turnout.SurveyId == surveyId && turnout.Answers > 0)
            .ToDictionaryAsync(turnout => turnout.Channel, turnout => turnout.Answers, cancel);

    /// <summary>How often each option was chosen so far.</summary>
    public static Task<List<SurveyTally>> Tallies(this ZiZhiJinDb db, Guid surveyId, CancellationToken cancel) =>
        db.SurveyTallies.AsNoTracking().Where(tally => tally.SurveyId == surveyId)
            .OrderBy(tally => tally.QuestionId).ThenBy(tally => tally.OptionId).ToListAsync(cancel);

    /// <summary>The gate of the neighbourhood's fund year; nothing before its first survey opens.</summary>
    public static Task<NeedsGate?> GateOf(this ZiZhiJinDb db, Survey survey, CancellationToken cancel) =>
        db.NeedsGates.AsNoTracking().FirstOrDefaultAsync(gate => gate.AreaId == survey.AreaId && gate.Year == survey.Year, cancel);
}
