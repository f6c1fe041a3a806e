using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>How a survey stands, from stored counts. What people said is told by <see cref="Results.SurveyResults"/> only, once it is closed.</summary>
public static class SurveyCounts
{
    /// <summary>How many answered, exactly.</summary>
    public static Task<int> AnswersTo(this ZiZhiJinDb db, Guid surveyId, CancellationToken cancel) =>
        db.SurveyTurnouts.Where(turnout => turnout.SurveyId == surveyId).SumAsync(turnout => turnout.Answers, cancel);

    /// <summary>By which channels. Once the results are counted, as they were counted: two countings side by side would tell of whoever makes the difference.</summary>
    public static async Task<ChannelTurnout> Turnout(this ZiZhiJinDb db, Guid surveyId, CancellationToken cancel)
    {
        var counted = await db.SurveyResults.Where(result => result.SurveyId == surveyId).Select(result => result.Tables).FirstOrDefaultAsync(cancel);
        var byChannel = counted?.FirstOrDefault(table => table.Of == Breakdown.ByChannel);
        return byChannel is null ? ChannelTurnout.Of(await db.AnswersByChannel(surveyId, cancel)) : ChannelTurnout.Of(byChannel);
    }

    /// <summary>The gate of the neighbourhood's fund year; nothing before its first survey opens.</summary>
    public static Task<NeedsGate?> GateOf(this ZiZhiJinDb db, Survey survey, CancellationToken cancel) =>
        db.NeedsGates.AsNoTracking().FirstOrDefaultAsync(gate => gate.AreaId == survey.AreaId && gate.Year == survey.Year, cancel);

    private static Task<Dictionary<Channel, int>> AnswersByChannel(this ZiZhiJinDb db, Guid surveyId, CancellationToken cancel) =>
        db.SurveyTurnouts.Where(turnout => turnout.SurveyId == surveyId && turnout.Answers > 0)
            .ToDictionaryAsync(turnout => turnout.Channel, turnout => turnout.Answers, cancel);
}
