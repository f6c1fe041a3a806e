using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Points;

/// <summary>What points volunteer time earns, where and when. An area without rules of its own has those of the area above.</summary>
public sealed class PointsRules(ZiZhiJinDb db, AuditTrail audit, TimeProvider time)
{
    public async Task<PointsTerms?> On(DateOnly day, Guid areaId, CancellationToken cancel)
    {
        var rules = await (
            from rule in db.PointsRules
            join above in db.Areas on rule.AreaId equals above.Id
            from area in db.Areas
            where area.Id == areaId && rule.From <= day && EF.Functions.Like(area.Path, above.Path + "%")
            select new { rule, above.Path }).ToListAsync(cancel);
        return rules.OrderByDescending(one => one.Path.Length).ThenByDescending(one => one.rule.From).ThenByDescending(one => one.rule.EnteredAt).ThenByDescending(one => one.rule.Id)
            .FirstOrDefault()?.rule.Terms;
    }

    /// <summary>Nothing when the area is not the caller's.</summary>
    public async Task<Guid?> Enter(Guid areaId, DateOnly from, PointsTerms terms, (Caller Caller, string Reason) by, CancellationToken cancel)
    {
        if (!await db.Areas.Within(by.Caller.ScopeOf(PointsRoles.RuleMakers)).AnyAsync(area => area.Id == areaId, cancel)) return null;
        var rule = PointsRule.Enter(areaId, from, terms, new PointsAct(by.Caller.AccountId, time.GetUtcNow(), by.Reason));
        db.PointsRules.Add(rule);
        audit.Did(by.Caller.AccountId, "points.rule", areaId, rule.Id, by.Reason);
        await db.SaveChangesAsync(cancel);
        return rule.Id;
    }

    /// <summary>The whole history of the caller's areas, the newest first.</summary>
    public Task<List<PointsRuleLine>> SeenBy(Caller by, CancellationToken cancel)
    {
        var areas = db.Areas.Within(by.ScopeOf(PointsRoles.Givers));
        return (
            from rule in db.PointsRules
            join area in db.Areas on rule.AreaId equals area.Id
            where areas.Any(seen => seen.Id == rule.AreaId)
            orderby rule.From descending, rule.EnteredAt descending
            select new PointsRuleLine(rule.Id, rule.AreaId, area.Name, rule.From, rule.PointsPerHour, rule.DailyCeiling, rule.WeakerPercent, rule.Reason, rule.EnteredBy, rule.EnteredAt)).ToListAsync(cancel);
    }
}

/// <param name="WeakerPercent">What an hour is worth that was proven by a card or a helper's entry.</param>
public sealed record PointsRuleLine(
    Guid Id, Guid AreaId, string AreaName, DateOnly From, int PointsPerHour, int DailyCeiling, int WeakerPercent, string Reason, Guid EnteredBy, DateTimeOffset EnteredAt);
