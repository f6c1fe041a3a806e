namespace ZiZhiJin.Domain.Policies;

public static class PolicyRefusals
{
    public static readonly Refusal NotFilledIn = new("policy.not-filled-in", "办法原文没有写明这个数值，请先由街镇自治办填写，再办理这一步。");
    public static readonly Refusal NotOpen = new("policy.not-open", "这个数值办法里已经写明，不需要填写。");
    public static readonly Refusal HardRule = new("policy.hard-rule", "这是硬性规则，必须遵守，任何人不能放宽。");
    public static readonly Refusal NotSoft = new("policy.not-soft", "只有原则性规则可以放宽；待定的数值请直接填写。");
    public static readonly Refusal NotATown = new("policy.not-a-town", "办法由街道、镇统一选定和填写，请选择街道或镇。");
    public static readonly Refusal YearOver = new("policy.year-over", "这个自治金年度已经结束，不能再改动它的办法。");
    public static readonly Refusal ChangedMeanwhile = new("policy.changed-meanwhile", "刚刚有人改动了这一年度的办法，请重新查看后再提交。");
}
