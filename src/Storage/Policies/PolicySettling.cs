using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Policies;

/// <summary>How an office settles the rules of a fund year: picks the pack, and enters what its text leaves open. False when no such town is in its care.</summary>
public sealed class PolicySettling(ZiZhiJinDb db, PolicyLibrary library, AuditTrail audit, TimeProvider time)
{
    /// <summary>Picking the same again changes nothing.</summary>
    public async Task<bool> Choose(PackWish wish, Caller by, CancellationToken cancel)
    {
        var pack = library.Find(wish.Pack) ?? throw new MalformedException("policy.pack-unknown", "pack", "没有这套办法。");
        if (await TownOf(wish.AreaId, wish.Year, by, cancel) is not { } town) return false;

        var policy = await PolicyOf(town.Id, wish.Year, cancel) ?? db.AreaPolicies.Add(new AreaPolicy(town.Id, wish.Year, pack.Id, pack.Version)).Entity;
        if (policy.Choose(pack, Act(by, wish.Reason)) is { } choice) db.PackChoices.Add(choice);
        audit.Did(by.AccountId, "policy.choose-pack", town.Id, town.Id, $"{wish.Year} {pack.Id} {wish.Reason}");
        await db.SaveSettled(cancel);
        return true;
    }

    /// <summary>Entering the same for the same day again changes nothing. What was entered before stays in the history.</summary>
    public async Task<bool> Enter(ValueWish wish, Caller by, CancellationToken cancel)
    {
        if (await TownOf(wish.AreaId, wish.Year, by, cancel) is not { } town) return false;
        var policy = await PolicyOf(town.Id, wish.Year, cancel) ?? throw new RefusedException(CommunityRefusals.AreaWithoutPolicy);
        var entry = new ValueEntry(library.Get(policy.Pack).ParameterAt(wish.Rule, wish.Parameter), wish.Value, FirstDay(wish));

        var before = await db.EnteredValues.AsNoTracking()
            .Where(value => value.AreaId == town.Id && value.Year == wish.Year && value.Pack == policy.Pack && value.From == entry.From
                && value.RuleId == wish.Rule && value.Parameter == wish.Parameter)
            .OrderByDescending(value => value.Revision).FirstOrDefaultAsync(cancel);
        if (policy.Enter(entry, before, Act(by, wish.Reason)) is { } entered) db.EnteredValues.Add(entered);
        audit.Did(by.AccountId, "policy.enter-value", town.Id, town.Id, $"{wish.Year} {wish.Rule}.{wish.Parameter} {wish.Reason}");
        await db.SaveSettled(cancel);
        return true;
    }

    private DateOnly Today => ShanghaiTime.DayOf(time.GetUtcNow());

    private PolicyAct Act(Caller by, string reason) => new(by.AccountId, reason, time.GetUtcNow());

    private async Task<Area?> TownOf(Guid areaId, int year, Caller by, CancellationToken cancel)
    {
        var area = await db.Areas.AsNoTracking().Within(by.ScopeOf(Role.Office)).FirstOrDefaultAsync(area => area.Id == areaId, cancel);
        if (area is null) return null;
        if (area.Kind != AreaKind.Subdistrict) throw new RefusedException(PolicyRefusals.NotATown);
        return year < Today.Year ? throw new RefusedException(PolicyRefusals.YearOver) : area;
    }

    private Task<AreaPolicy?> PolicyOf(Guid townId, int year, CancellationToken cancel) =>
        db.AreaPolicies.FirstOrDefaultAsync(policy => policy.AreaId == townId && policy.Year == year, cancel);

    // What was decided before was decided under other values: nothing holds backwards.
    private DateOnly FirstDay(ValueWish wish)
    {
        var earliest = Today.Year < wish.Year ? new DateOnly(wish.Year, 1, 1) : Today;
        var from = wish.From ?? earliest;
        return from >= earliest && from.Year == wish.Year ? from : throw new MalformedException("policy.day-malformed", "from", $"生效日期要在{earliest:yyyy-MM-dd}到{wish.Year}-12-31之间。");
    }
}
