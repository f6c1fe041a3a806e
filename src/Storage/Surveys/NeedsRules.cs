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

    public static NeedsGate GateFor(Survey survey, RulesInForce rules)
    {
        var minimum = rules.Setting(PolicySettings.SurveyMinResidents);
        var rule = rules.Pack.Rule(minimum?.RuleId ?? rules.Pack.SurveyTemplates[0].RuleId);
        return NeedsGate.For(survey.AreaId, survey.Year, minimum?.Value, rule.Reference).DecidedUnder(rules.Stamp);
    }

    /// <summary>The rule by which the two committees raise the direction before residents are asked; nothing where the town has none.</summary>
    public static RuleReference? DirectionRule(RulesInForce rules) =>
        rules.Setting(PolicySettings.TwoCommitteeAt) is { } at && at.Value?.Any(step => step.Id == "direction") == true ? rules.Pack.Rule(at.RuleId).Reference : null;

    public RuleReference Reference(string pack, string ruleId) => library.Get(pack).Rule(ruleId).Reference;
}
