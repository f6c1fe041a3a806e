using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>What a town's rules say about needs surveys.</summary>
public sealed class NeedsRules(PolicyLibrary library, AreaRules areas)
{
    /// <summary>The rules that an area works under in a fund year; nothing when no pack has been picked.</summary>
    public Task<RulesInForce?> Of(Guid areaId, int year, CancellationToken cancel) => areas.Of(areaId, year, cancel);

    /// <summary>The gate of the survey's fund year, with the minimum that holds on this day.</summary>
    public async Task<NeedsGate> GateFor(Survey survey, CancellationToken cancel)
    {
        var rules = await areas.Of(survey.AreaId, survey.Year, cancel) ?? throw new RefusedException(CommunityRefusals.AreaWithoutPolicy);
        return GateFor(survey, rules);
    }

    public static NeedsGate GateFor(Survey survey, RulesInForce rules)
    {
        var minimum = rules.Setting(PolicySettings.SurveyMinResidents);
        var rule = rules.Pack.Rule(minimum?.RuleId ?? rules.Pack.SurveyTemplates[0].RuleId);
        return NeedsGate.For(survey.AreaId, survey.Year, minimum?.Value, rule.Reference).DecidedUnder(rules.Stamp);
    }

    public RuleReference Reference(string pack, string ruleId) => library.Get(pack).Rule(ruleId).Reference;
}
