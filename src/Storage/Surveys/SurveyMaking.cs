using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>How a committee makes its surveys. What is not in its care is not there: nothing, or false.</summary>
public sealed class SurveyMaking(ZiZhiJinDb db, NeedsRules rules, AuditTrail audit, TimeProvider time)
{
    public async Task<Guid?> Draft(SurveyWish wish, Caller by, CancellationToken cancel)
    {
        var area = await db.Areas.AsNoTracking().Within(by.ScopeOf(SurveyRoles.Makers))
            .FirstOrDefaultAsync(area => area.Id == wish.AreaId && area.Kind == AreaKind.Neighbourhood, cancel);
        if (area is null) return null;

        var inForce = await rules.Of(area.Id, wish.Year, cancel) ?? throw new RefusedException(CommunityRefusals.AreaWithoutPolicy);
        var template = SurveyTemplates.Find(inForce.Pack, wish.Template) ?? throw new RefusedException(SurveyRefusals.NoTemplate);
        var text = new SurveyText(wish.Title ?? template.Title, wish.Questions ?? template.Questions);
        var survey = Survey.Draft(area.Id, wish.Year, text, inForce.Stamp, time.GetUtcNow());
        db.Surveys.Add(survey);
        audit.Did(by.AccountId, "survey.draft", area.Id, survey.Id);
        await db.SaveChangesAsync(cancel);
        return survey.Id;
    }

    /// <summary>Title and questions of a draft, written anew.</summary>
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
        await db.SaveWithGate(await rules.GateFor(survey, cancel), cancel);
        return true;
    }

    /// <summary>Nothing lands any more. Waits for the answers that are being written at this moment.</summary>
    public async Task<bool> Close(Guid surveyId, Caller by, CancellationToken cancel)
    {
        if (await InCareOf(by, surveyId, cancel) is not { } survey) return false;
        survey.Close(time.GetUtcNow());
        audit.Did(by.AccountId, "survey.close", survey.AreaId, survey.Id);
        await db.SaveStep(cancel);
        return true;
    }

    private Task<Survey?> InCareOf(Caller by, Guid surveyId, CancellationToken cancel) =>
        db.Surveys.InCareOf(by, db, SurveyRoles.Makers).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
}
