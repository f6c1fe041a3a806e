using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>What a town's pack says about needs surveys.</summary>
public sealed class NeedsRules(PolicyLibrary library, ZiZhiJinDb db)
{
    /// <summary>The pack that an area works under in a fund year: its own choice, or that of the nearest area above.</summary>
    public async Task<PolicyPack?> PackOf(Area area, int year, CancellationToken cancel)
    {
        var chosen = await (
            from policy in db.AreaPolicies
            join chooser in db.Areas on policy.AreaId equals chooser.Id
            where policy.Year == year && area.Path.StartsWith(chooser.Path)
            orderby chooser.Path.Length descending
            select policy.Pack).FirstOrDefaultAsync(cancel);
        return chosen is null ? null : library.Find(chosen);
    }

    public NeedsGate GateFor(Survey survey)
    {
        var minimum = library.Get(survey.Pack).Setting(PolicySettings.SurveyMinResidents);
        return NeedsGate.For(survey.AreaId, survey.Year, minimum?.Value, Reference(survey.Pack, RuleIn(survey.Pack)));
    }

    public RuleReference Reference(string pack, string ruleId) => library.Get(pack).Rule(ruleId).Reference;

    private string RuleIn(string pack) => library.Get(pack).SurveyTemplates[0].RuleId;
}
