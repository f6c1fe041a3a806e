using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Storage.Policies;

/// <summary>Reads which rules hold in an area in a fund year, on this day.</summary>
public sealed class AreaRules(PolicyLibrary library, ZiZhiJinDb db, TimeProvider time)
{
    /// <summary>The area's own pack, or that of the nearest area above, with what that town has settled; nothing when nobody has picked one.</summary>
    public async Task<RulesInForce?> Of(Guid areaId, int year, CancellationToken cancel)
    {
        var policy = await PolicyOf(areaId, year, cancel);
        if (policy is null || library.Find(policy.Pack) is not { } pack) return null;

        var entered = await db.EnteredValues.AsNoTracking().Where(value => value.AreaId == policy.AreaId && value.Year == year).ToListAsync(cancel);
        return new RulesInForce(pack, policy, entered, DayIn(year)) { Overrides = await OverridesFor(areaId, policy, cancel) };
    }

    public Task<AreaPolicy?> PolicyOf(Guid areaId, int year, CancellationToken cancel) => (
        from area in db.Areas
        from chooser in db.Areas
        join policy in db.AreaPolicies on chooser.Id equals policy.AreaId
        where area.Id == areaId && policy.Year == year && area.Path.StartsWith(chooser.Path)
        orderby chooser.Path.Length descending
        select policy).AsNoTracking().FirstOrDefaultAsync(cancel);

    private Task<List<RuleOverride>> OverridesFor(Guid areaId, AreaPolicy policy, CancellationToken cancel) => (
        from area in db.Areas
        from above in db.Areas
        join over in db.RuleOverrides on above.Id equals over.AreaId
        where area.Id == areaId && area.Path.StartsWith(above.Path) && over.TownId == policy.AreaId && over.Year == policy.Year
            && over.Approval.State == FourEyesState.Approved && over.EndedAt == null
        orderby above.Path.Length descending, over.PolicyRevision descending
        select over).AsNoTracking().ToListAsync(cancel);

    // Of a year that is over, what held at its end; of one that is to come, what holds at its beginning.
    private DateOnly DayIn(int year)
    {
        var today = ShanghaiTime.DayOf(time.GetUtcNow());
        return today.Year < year ? new DateOnly(year, 1, 1) : today.Year > year ? new DateOnly(year, 12, 31) : today;
    }
}
