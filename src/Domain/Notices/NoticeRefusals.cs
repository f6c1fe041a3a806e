namespace ZiZhiJin.Domain.Notices;

public static class NoticeRefusals
{
    public static readonly Refusal TextRisky = new("notice.text-risky", "微信的内容审核认为这段文字有风险，请修改后再发。您写的内容没有丢。");
    public static readonly Refusal AlreadyPublished = new("notice.already-published", "通知已经发布，不能再改；需要更正时，请撤回后另发一条。");
    public static readonly Refusal AlreadyWithdrawn = new("notice.already-withdrawn", "这条通知已经撤回。");
    public static readonly Refusal NotHeld = new("notice.not-held", "这条通知不在等待审核。");
    public static readonly Refusal CheckedByWriter = new("notice.checked-by-writer", "自己写的通知，要请另一个人看过才能发布。");
    public static readonly Refusal AudienceTooWide = new("notice.audience-too-wide", "项目负责人只能通知本居民区的项目组成员。");
    public static readonly Refusal ChangedMeanwhile = new("notice.changed-meanwhile", "这条通知刚刚有人改过，请重新打开再试。");
    public static readonly Refusal NotOnCallList = new("notice.not-on-call-list", "这位居民不在这条通知的电话名单上。");
}
