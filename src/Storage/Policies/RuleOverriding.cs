using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Policies;

/// <summary>How a soft rule is overridden: a committee or office asks with a reason, another person at the office decides. What lies in no area of theirs is not there: nothing, or false.</summary>
public sealed class RuleOverriding(ZiZhiJinDb db, PolicyLibrary library, AuditTrail audit, TimeProvider time)
{
    public static readonly IReadOnlyList<Role> Askers = [Role.Committee, Role.Office];

    public static readonly IReadOnlyList<Role> Deciders = [Role.Office];

    public async Task<Guid?> Ask(OverrideWish wish, AreaRules areas, Caller by, CancellationToken cancel)
    {
        if (!await db.Areas.Within(by.ScopeOf(Askers)).AnyAsync(area => area.Id == wish.AreaId, cancel)) return null;
        if (wish.Year < ShanghaiTime.DayOf(time.GetUtcNow()).Year) throw new RefusedException(PolicyRefusals.YearOver);

        var policy = await areas.PolicyOf(wish.AreaId, wish.Year, cancel) ?? throw new RefusedException(CommunityRefusals.AreaWithoutPolicy);
        var parameter = library.Get(policy.Pack).ParameterAt(wish.Rule, wish.Parameter);
        var over = RuleOverride.Ask(policy, new OverrideEntry(parameter, wish.Value, wish.AreaId, wish.SubjectId), new PolicyAct(by.AccountId, wish.Reason, time.GetUtcNow()));
        db.RuleOverrides.Add(over);
        audit.Did(by.AccountId, "policy.ask-override", over.AreaId, over.Id, $"{wish.Year} {wish.Rule}.{wish.Parameter} {wish.Reason}");
        await db.SaveChangesAsync(cancel);
        return over.Id;
    }

    public async Task<bool> Decide(Guid overrideId, bool approve, Caller by, CancellationToken cancel)
    {
        if (await Find(overrideId, by.ScopeOf(Deciders), cancel) is not { } over) return false;
        over.Decide(approve, await PolicyOf(over, cancel), by.AccountId, time.GetUtcNow());
        audit.Did(by.AccountId, approve ? "policy.approve-override" : "policy.decline-override", over.AreaId, over.Id);
        await db.SaveSettled(cancel);
        return true;
    }

    public async Task<bool> End(Guid overrideId, Caller by, CancellationToken cancel)
    {
        if (await Find(overrideId, by.ScopeOf(Askers), cancel) is not { } over) return false;
        over.End(await PolicyOf(over, cancel), by.AccountId, time.GetUtcNow());
        audit.Did(by.AccountId, "policy.end-override", over.AreaId, over.Id);
        await db.SaveSettled(cancel);
        return true;
    }

    /// <summary>Those of a town's year that hold in an area or below it, or wait there, or have ended; the newest first.</summary>
    public IQueryable<RuleOverride> About(Guid areaId, RulesInForce rules) =>
        from area in db.Areas
        from other in db.Areas
        join over in db.RuleOverrides on other.Id equals over.AreaId
        where area.Id == areaId && over.TownId == rules.TownId && over.Year == rules.Year
            && (area.Path.StartsWith(other.Path) || other.Path.StartsWith(area.Path))
        orderby over.Id descending
        select over;

    private Task<RuleOverride?> Find(Guid overrideId, AreaScope scope, CancellationToken cancel)
    {
        var areas = db.Areas.Within(scope);
        return db.RuleOverrides.FirstOrDefaultAsync(over => over.Id == overrideId && areas.Any(area => area.Id == over.AreaId), cancel);
    }

    private Task<AreaPolicy> PolicyOf(RuleOverride over, CancellationToken cancel) =>
        db.AreaPolicies.FirstAsync(policy => policy.AreaId == over.TownId && policy.Year == over.Year, cancel);
}
