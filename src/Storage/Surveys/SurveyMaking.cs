using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Surveys.Results;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>How a committee makes its surveys. What is not in its care is not there: nothing, or false.</summary>
public sealed class SurveyMaking(ZiZhiJinDb db, NeedsRules rules, AuditTrail audit, SurveyResults results, TimeProvider time)
{
    public async Task<Guid?> Draft(SurveyWish wish, Caller by, CancellationToken cancel)
    {
        if (await AreaInCareOf(by, wish.AreaId, cancel) is not { } area) return null;
        var inForce = await rules.Of(area.Id, wish.Year, cancel) ?? throw new RefusedException(CommunityRefusals.AreaWithoutPolicy);
        var template = SurveyTemplates.Find(inForce.Pack, wish.Template) ?? throw new RefusedException(SurveyRefusals.NoTemplate);
        var text = new SurveyText(wish.Title ?? template.Title, wish.Questions ?? template.Questions);
        return await Save(Survey.Draft(area.Id, wish.Year, text, inForce.Stamp, time.GetUtcNow()), by, cancel);
    }

    /// <summary>A survey that counts at no gate, for which the committee needs nobody's rules.</summary>
    public async Task<Guid?> DraftFree(Guid areaId, SurveyText text, Caller by, CancellationToken cancel) =>
        await AreaInCareOf(by, areaId, cancel) is { } area ? await Save(Survey.DraftFree(area.Id, text, time.GetUtcNow()), by, cancel) : null;

    /// <summary>Title and questions of a draft, written anew. Once it is open, see <see cref="Versions.SurveyCorrections"/>.</summary>
    public async Task<bool> Rewrite(Guid surveyId, SurveyText text, Caller by, CancellationToken cancel)
    {
        if (await InCareOf(by, surveyId, cancel) is not { } survey) return false;
        survey.Rewrite(text);
        audit.Did(by.AccountId, "survey.rewrite", survey.AreaId, survey.Id);
        await db.SaveStep(cancel);
        return true;
    }

    /// <summary>Residents may answer from now on. The fund year's gate is set up with the first survey that opens.</summary>
    public async Task<bool> Open(Guid surveyId, Caller by, CancellationToken cancel)
    {
        if (await InCareOf(by, surveyId, cancel) is not { } survey) return false;
        survey.Open(time.GetUtcNow());
        audit.Did(by.AccountId, "survey.open", survey.AreaId, survey.Id);
        if (survey.Kind == SurveyKind.Needs) await OpenAtGate(survey, cancel);
        else await db.SaveStep(cancel);
        return true;
    }

    /// <summary>Nothing lands any more, and the results are counted. Waits for the answers that are being written at this moment.</summary>
    public async Task<bool> Close(Guid surveyId, Caller by, CancellationToken cancel)
    {
        if (await InCareOf(by, surveyId, cancel) is not { } survey) return false;
        survey.Close(time.GetUtcNow());
        audit.Did(by.AccountId, "survey.close", survey.AreaId, survey.Id);
        await db.SaveStep(cancel);
        await db.SurveyDrafts.Where(draft => draft.SurveyId == surveyId).ExecuteDeleteAsync(cancel);
        await results.Of(survey, cancel);
        return true;
    }

    private async Task<Guid> Save(Survey draft, Caller by, CancellationToken cancel)
    {
        db.Surveys.Add(draft);
        audit.Did(by.AccountId, "survey.draft", draft.AreaId, draft.Id);
        await db.SaveChangesAsync(cancel);
        return draft.Id;
    }

    private async Task OpenAtGate(Survey survey, CancellationToken cancel)
    {
        var inForce = await rules.Of(survey.AreaId, survey.Year, cancel) ?? throw new RefusedException(CommunityRefusals.AreaWithoutPolicy);
        if (NeedsRules.DirectionRule(inForce) is { } rule && !await db.Directions.AnyAsync(raised => raised.AreaId == survey.AreaId && raised.Year == survey.Year, cancel))
            throw new RefusedException(SurveyRefusals.DirectionMissing.Under(rule));
        await db.SaveWithGate(NeedsRules.GateFor(survey, inForce), cancel);
    }

    private Task<Area?> AreaInCareOf(Caller by, Guid areaId, CancellationToken cancel) =>
        db.Areas.AsNoTracking().Within(by.ScopeOf(SurveyRoles.Makers)).FirstOrDefaultAsync(area => area.Id == areaId && area.Kind == AreaKind.Neighbourhood, cancel);

    private Task<Survey?> InCareOf(Caller by, Guid surveyId, CancellationToken cancel) =>
        db.Surveys.InCareOf(by, db, SurveyRoles.Makers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
}
