namespace ZiZhiJin.Domain.Publicity;

public static class PublicityRefusals
{
    public static readonly Refusal NotAskedFor = new("publicity.not-asked-for", "本街镇的办法没有要求这一类公示。");
    public static readonly Refusal TextRisky = new("publicity.text-risky", "微信的内容审核认为这段文字有风险，请修改后再发。您写的内容没有丢。");
    public static readonly Refusal NotHeld = new("publicity.not-held", "这条公示不在等待审核。");
    public static readonly Refusal NothingHeld = new("objection.nothing-held", "这条异议没有等待审核的文字。");
    public static readonly Refusal CheckedByWriter = new("publicity.checked-by-writer", "自己写的文字，要请另一个人看过才能公开。");
    public static readonly Refusal AlreadyWithdrawn = new("publicity.already-withdrawn", "这条公示已经撤下。");
    public static readonly Refusal Over = new("publicity.over", "公示已经结束，不能再改，也不能撤下；需要更正时，请另发一条。");
    public static readonly Refusal NotPosted = new("publicity.not-posted", "这条公示现在没有张贴，不能提出异议。");
    public static readonly Refusal NotHanging = new("publicity.not-hanging", "这条公示还没有张贴，或者已经撤下，不用上传公示栏的照片。");
    public static readonly Refusal ChangedMeanwhile = new("publicity.changed-meanwhile", "这条公示刚刚有人改过，请重新打开再试。");
    public static readonly Refusal ObjectionAfterEnd = new("objection.after-end", "公示期已经结束，不能再提出异议。还有意见，请直接联系居委会或自治办。");
    public static readonly Refusal TooManyObjections = new("objection.too-many", "您对这条公示已经提了五条异议，请等待答复。");
    public static readonly Refusal ObjectionSettled = new("objection.settled", "这条异议已经答复或者撤回，不能再改。");
}
