using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys.Staff;

/// <summary>Nothing lands any more. Waits for the answers that are being written at this moment.</summary>
internal static class CloseSurvey
{
    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid surveyId, CallerOfRequest by, ZiZhiJinDb db, AuditTrail audit, TimeProvider time, CancellationToken cancel)
    {
        var survey = await db.Surveys.InCareOf(by.Caller, db, Role.Committee).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        if (survey is null) return TypedResults.NotFound();

        survey.Close(time.GetUtcNow());
        audit.Did(by.Caller.AccountId, "survey.close", survey.AreaId, survey.Id);
        await db.SaveStep(cancel);
        return TypedResults.NoContent();
    }
}
