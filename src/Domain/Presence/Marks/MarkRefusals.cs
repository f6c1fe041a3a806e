namespace ZiZhiJin.Domain.Presence.Marks;

public static class MarkRefusals
{
    public static readonly Refusal AlreadyDecided = new("mark.already-decided", "这条线索已经有人处理过了，请刷新看结果。");
    public static readonly Refusal OwnMark = new("mark.own", "这条线索涉及您自己，请由其他工作人员处理。");
    public static readonly Refusal NotInEvidence = new("mark.not-in-evidence", "只能撤销这条线索里列出的人的签到。");
    public static readonly Refusal NothingToContest = new("mark.nothing-to-contest", "您在这场活动没有签到记录，不用申诉。");
}
