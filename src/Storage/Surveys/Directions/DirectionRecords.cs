using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Surveys.Directions;

/// <summary>The directions that two committees raised. What is not in the caller's care is not there: nothing.</summary>
public sealed class DirectionRecords(ZiZhiJinDb db, NeedsRules rules, AuditTrail audit, TimeProvider time)
{
    public async Task<Guid?> Record((Guid AreaId, int Year) of, TwoCommitteeMeeting meeting, Caller by, CancellationToken cancel)
    {
        var isTheirs = await db.Areas.Within(by.ScopeOf(SurveyRoles.Makers)).AnyAsync(area => area.Id == of.AreaId && area.Kind == AreaKind.Neighbourhood, cancel);
        if (!isTheirs) return null;

        var direction = await Raised(of, meeting, by, cancel);
        db.Directions.Add(direction);
        audit.Did(by.AccountId, "direction.record", of.AreaId, direction.Id);
        await db.SaveChangesAsync(cancel);
        return direction.Id;
    }

    /// <summary>Those of a fund year, the newest meeting first.</summary>
    public async Task<List<Direction>?> Of(Guid areaId, int year, Caller by, CancellationToken cancel)
    {
        if (!await db.Areas.Within(by.ScopeOf(SurveyRoles.Readers)).AnyAsync(area => area.Id == areaId, cancel)) return null;
        return await db.Directions.AsNoTracking().Where(direction => direction.AreaId == areaId && direction.Year == year)
            .OrderByDescending(direction => direction.HeldOn).ThenByDescending(direction => direction.Id).ToListAsync(cancel);
    }

    // A refusal names the town's rule where the town asks for the direction before the survey.
    private async Task<Direction> Raised((Guid AreaId, int Year) of, TwoCommitteeMeeting meeting, Caller by, CancellationToken cancel)
    {
        try
        {
            return Direction.Record(of.AreaId, of.Year, meeting, (by.AccountId, time.GetUtcNow()));
        }
        catch (RefusedException refused) when (refused.Refusal.Rule is null)
        {
            var inForce = await rules.Of(of.AreaId, of.Year, cancel);
            var rule = inForce is null ? null : NeedsRules.DirectionRule(inForce);
            throw new RefusedException(refused.Refusal with { Rule = rule });
        }
    }
}
