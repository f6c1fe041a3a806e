using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys.Staff;

/// <summary>Residents may answer from now on. The fund year's gate is set up with the first survey that opens.</summary>
internal static class OpenSurvey
{
    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid surveyId, CallerOfRequest by, ZiZhiJinDb db, NeedsRules rules, AuditTrail audit, TimeProvider time, CancellationToken cancel)
    {
        var survey = await db.Surveys.InCareOf(by.Caller, db, Role.Committee).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return TypedResults.NotFound();

        survey.Open(time.GetUtcNow());
        audit.Did(by.Caller.AccountId, "survey.open", survey.AreaId, survey.Id);
        await db.SaveWithGate(rules.GateFor(survey), cancel);
        return TypedResults.NoContent();
    }
}
