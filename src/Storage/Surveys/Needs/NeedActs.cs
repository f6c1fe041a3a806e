using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>
/// What a committee and its social worker do with needs. Every act takes the board first, so that acts and arriving needs follow each
/// other; false means that the group or need is not there, or not theirs.
/// </summary>
public sealed class NeedActs(ZiZhiJinDb db, AuditTrail audit, NeedsRules rules, TimeProvider time)
{
    public static readonly IReadOnlyList<Role> Keepers = [Role.Committee, Role.Liaison];

    public Task<bool> Rename(Caller caller, Guid groupId, string title, CancellationToken cancel) =>
        OnGroup(caller, groupId, act => Done(act, "needs.rename", () => act.Group.Rename(title)), cancel);

    public Task<bool> Answer(Caller caller, Guid groupId, NeedProposal proposal, CancellationToken cancel) =>
        OnGroup(caller, groupId, act => Done(act, "needs.answer", () => act.Group.AnswerBy(proposal.Id, proposal.Title)), cancel);

    public Task<bool> Unanswer(Caller caller, Guid groupId, CancellationToken cancel) =>
        OnGroup(caller, groupId, act => Done(act, "needs.unanswer", act.Group.Unanswer), cancel);

    public Task<bool> Decide(Caller caller, Guid groupId, NeedRuling ruling, CancellationToken cancel) => OnGroup(caller, groupId, async act =>
    {
        if (ruling.Verdict == NeedVerdict.Excluded && await RuleIn(act.Group, ruling.RuleId, cancel) is null) throw new RefusedException(NeedRefusals.NoSuchRule);
        var sentence = await Needs(act.Group.Id).OrderBy(need => need.Id).Select(need => need.Text).FirstOrDefaultAsync(cancel);
        var by = new NeedDecider(caller.AccountId, time.GetUtcNow(), sentence ?? act.Group.Title);
        db.NeedDecisions.Add(act.Group.Decide(ruling.Verdict, ruling.Reason, ruling.RuleId, by));
        audit.Did(caller.AccountId, "needs.decide", act.Group.AreaId, act.Group.Id, $"{ruling.Verdict} {ruling.RuleId}".Trim());
        return true;
    }, cancel);

    public Task<bool> Merge(Caller caller, Guid groupId, Guid intoId, CancellationToken cancel) => OnGroup(caller, groupId, async act =>
    {
        if (await OnSameBoard(act.Group, intoId, cancel) is not { } into) return false;
        act.Group.MergeInto(into);
        foreach (var need in await Needs(act.Group.Id).ToListAsync(cancel)) need.PutInto(into.Id, act.Revision);
        var (from, target) = (act.Group.Id.ToByteArray(true), into.Id.ToByteArray(true));
        await db.SaveChangesAsync(cancel);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO need_supports (GroupId, PersonId, At) SELECT {target}, s.PersonId, s.At FROM need_supports s WHERE s.GroupId = {from} ON DUPLICATE KEY UPDATE need_supports.At = need_supports.At", cancel);
        await db.NeedSupports.Where(support => support.GroupId == act.Group.Id).ExecuteDeleteAsync(cancel);
        audit.Did(caller.AccountId, "needs.merge", act.Group.AreaId, act.Group.Id, into.Id.ToString());
        return true;
    }, cancel);

    /// <summary>Puts some needs of a group into a new one. Who said "me too" stays with the old one: that is what they saw.</summary>
    public async Task<Guid?> Split(Caller caller, Guid groupId, NeedSplit split, CancellationToken cancel)
    {
        Guid? id = null;
        await OnGroup(caller, groupId, async act =>
        {
            var own = await Needs(groupId).ToListAsync(cancel);
            var chosen = own.Where(need => split.NeedIds.Contains(need.Id)).ToList();
            if (chosen.Count == 0 || chosen.Count < split.NeedIds.Distinct().Count()) return false;
            if (chosen.Count == own.Count) throw new RefusedException(NeedRefusals.NothingLeft);
            var fresh = NeedGroup.Begin(act.Group.AreaId, act.Group.Year, time.GetUtcNow());
            fresh.Rename(split.Title);
            db.NeedGroups.Add(fresh);
            foreach (var need in chosen) need.PutInto(fresh.Id, act.Revision);
            audit.Did(caller.AccountId, "needs.split", act.Group.AreaId, groupId, fresh.Id.ToString());
            id = fresh.Id;
            return true;
        }, cancel);
        return id;
    }

    public Task<bool> Move(Caller caller, Guid needId, Guid intoId, CancellationToken cancel) => OnNeed(caller, needId, async act =>
    {
        if (await OnSameBoard(act.Group, intoId, cancel) is not { } into) return false;
        act.Need.PutInto(into.Id, act.Revision);
        audit.Did(caller.AccountId, "needs.move", into.AreaId, needId, into.Id.ToString());
        return true;
    }, cancel);

    public Task<bool> Reclassify(Caller caller, Guid needId, string category, CancellationToken cancel) => OnNeed(caller, needId, async act =>
    {
        var pack = await PackOf(act.Group, cancel);
        if (pack is null || pack.Categories.All(known => known.Id != category)) throw new RefusedException(NeedRefusals.NoSuchCategory);
        act.Need.Reclassify(category, act.Revision);
        audit.Did(caller.AccountId, "needs.reclassify", act.Group.AreaId, needId, category);
        return true;
    }, cancel);

    private Task<bool> Done(NeedActOnGroup act, string name, Action change)
    {
        change();
        audit.Did(act.Caller.AccountId, name, act.Group.AreaId, act.Group.Id);
        return Task.FromResult(true);
    }

    private async Task<bool> OnNeed(Caller caller, Guid needId, Func<NeedActOnNeed, Task<bool>> work, CancellationToken cancel)
    {
        var groupId = await db.Needs.Where(need => need.Id == needId).Select(need => need.GroupId).FirstOrDefaultAsync(cancel);
        return groupId is { } group && await OnGroup(caller, group, async act =>
            await Needs(group).FirstOrDefaultAsync(need => need.Id == needId, cancel) is { } need && await work(new(need, act.Group, act.Revision)), cancel);
    }

    private async Task<bool> OnGroup(Caller caller, Guid groupId, Func<NeedActOnGroup, Task<bool>> work, CancellationToken cancel)
    {
        var areas = db.Areas.Within(caller.ScopeOf(Keepers));
        var mine = db.NeedGroups.Where(group => group.Id == groupId && group.MergedInto == null && areas.Any(area => area.Id == group.AreaId));
        var key = await mine.Select(group => new { group.AreaId, group.Year }).FirstOrDefaultAsync(cancel);
        if (key is null) return false;

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var revision = await NeedBoards.Advance(db, new(key.AreaId, key.Year), cancel);
        if (await mine.FirstOrDefaultAsync(cancel) is not { } group) return false;
        if (!await work(new(caller, group, revision))) return false;
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private IQueryable<Need> Needs(Guid groupId) => db.Needs.Where(need => need.GroupId == groupId);

    private Task<NeedGroup?> OnSameBoard(NeedGroup group, Guid otherId, CancellationToken cancel) => db.NeedGroups.FirstOrDefaultAsync(
        other => other.Id == otherId && other.AreaId == group.AreaId && other.Year == group.Year && other.MergedInto == null, cancel);

    private async Task<PolicyRule?> RuleIn(NeedGroup group, string? ruleId, CancellationToken cancel) =>
        ruleId is null ? null : (await PackOf(group, cancel))?.FindRule(ruleId);

    private async Task<PolicyPack?> PackOf(NeedGroup group, CancellationToken cancel) => (await rules.Of(group.AreaId, group.Year, cancel))?.Pack;
}
