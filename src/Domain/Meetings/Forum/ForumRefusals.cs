namespace ZiZhiJin.Domain.Meetings.Forum;

public static class ForumRefusals
{
    public static readonly Refusal MeetingIsOver = new("forum.meeting-over", "会议已经结束，不能再登记发言或者提问。");
    public static readonly Refusal NotComing = new("speaker.not-coming", "报了名或者到会签到的居民才能登记发言。请先报名，或者扫会场的签到码。");
    public static readonly Refusal NotCalled = new("speaker.not-called", "还没有轮到这一位，请先请下一位发言。");
    public static readonly Refusal TurnIsOver = new("speaker.turn-over", "这一位的发言已经结束或者撤回，不能再改。");
    public static readonly Refusal NobodyWaits = new("speaker.nobody-waits", "发言名单上没有人在等。");
    public static readonly Refusal TooManyQuestions = new("question.too-many", "一场会议一人最多提五个问题。可以先撤回一个再提。");
    public static readonly Refusal TextRisky = new("question.text-risky", "这段文字没有通过微信的内容检查，请换一种说法。");
    public static readonly Refusal QuestionSettled = new("question.settled", "这个问题已经答复、撤回或者没有通过审核，不能再改。");
    public static readonly Refusal DecideFirst = new("question.decide-first", "这个问题还在等人审核，请先审核，再答复。");
    public static readonly Refusal NothingHeld = new("question.nothing-held", "没有等着审核的文字，可能已经有人审过了，请刷新。");
    public static readonly Refusal DecidedByWriter = new("question.decided-by-writer", "自己写的答复要由另一位工作人员审核。");
    public static readonly Refusal ChangedMeanwhile = new("question.changed-meanwhile", "刚刚有人改过这个问题，请刷新后再试。");
}
