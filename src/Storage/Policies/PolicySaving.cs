using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Storage.Policies;

internal static class PolicySaving
{
    /// <summary>Of two who settle something for one town and year at once, one is told to look again: the revision decides.</summary>
    public static async Task SaveSettled(this ZiZhiJinDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException clash) when (clash is DbUpdateConcurrencyException || StorageFaults.IsDuplicate(clash))
        {
            throw new RefusedException(PolicyRefusals.ChangedMeanwhile);
        }
    }

    /// <summary>The parameter that a wish names.</summary>
    public static PolicyParameter ParameterAt(this PolicyPack pack, string ruleId, string name)
    {
        var rule = pack.FindRule(ruleId) ?? throw new MalformedException("policy.rule-unknown", "rule", "选定的办法里没有这一条。");
        return rule.Parameters.GetValueOrDefault(name) ?? throw new MalformedException("policy.rule-unknown", "parameter", "这一条里没有这个数值。");
    }
}
