namespace ZiZhiJin.Domain.Surveys.Needs;

public static class NeedRefusals
{
    public static readonly Refusal MergeWithItself = new("needs.merge-with-itself", "这两组需求已经是同一组，不用再合并。");
    public static readonly Refusal NothingLeft = new("needs.nothing-left", "拆分后原来的组里至少要留下一条需求；要全部移走，请用合并。");
    public static readonly Refusal NoSuchCategory = new("needs.no-such-category", "本街镇的办法里没有这个类别。");
    public static readonly Refusal TooManyToday = new("needs.too-many-today", "您今天提的需求已经很多了，请明天再提。");
    public static readonly Refusal NoSuchRule = new("needs.no-such-rule", "排除要写明依据：请选择本街镇负面清单里的一条。");
}
