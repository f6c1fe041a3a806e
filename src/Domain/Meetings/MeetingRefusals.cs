namespace ZiZhiJin.Domain.Meetings;

public static class MeetingRefusals
{
    public static readonly Refusal PublishedTooLate = new("meeting.published-too-late", "会议开始前公示期还没有满。请把开会时间往后改，公示期满以后再开。");
    public static readonly Refusal VotesOpen = new("meeting.votes-open", "还有表决没有结束，请先结束表决，再结束会议。");
    public static readonly Refusal NotClosed = new("minutes.meeting-not-closed", "会议还没有结束，结束以后才能起草会议记录。");
    public static readonly Refusal MinutesNotConfirmed = new("minutes.not-confirmed", "会议记录要由至少三位到会的居民确认以后才能公布，改动以后要重新确认。");
    public static readonly Refusal MinutesPublished = new("minutes.published", "会议记录已经公布，不能再改。");
    public static readonly Refusal MinutesChanged = new("minutes.changed", "会议记录刚刚改过，请重新看一遍再确认。");
    public static readonly Refusal MinutesRewritten = new("minutes.rewritten-meanwhile", "您打开以后，会议记录又被改过，您写的没有盖掉它，两份都还在。请对照现在的记录，把要改的合到一起再保存。");
    public static readonly Refusal WasNotThere = new("minutes.was-not-there", "到会签到的居民才能确认会议记录。");
    public static readonly Refusal NotGoingOn = new("motion.meeting-not-going-on", "会议开始以后才能表决，会议结束以后不能再发起表决。");
    public static readonly Refusal NotOpenYet = new("motion.not-open", "表决还没有开始。");
    public static readonly Refusal AlreadyOpen = new("motion.already-open", "表决已经开始，不能再改。");
    public static readonly Refusal Closed = new("motion.closed", "表决已经结束。");
    public static readonly Refusal Withdrawn = new("motion.withdrawn", "这项议题已经撤下，不表决了。");
    public static readonly Refusal ChangedMeanwhile = new("motion.changed-meanwhile", "刚刚有人改过这项议题，请刷新后再试。");
    public static readonly Refusal NotPresent = new("ballot.not-present", "到会签到以后才能投票。请先扫会场的签到码，或请工作人员登记。");
    public static readonly Refusal NotOnRoster = new("ballot.not-on-roster", "名册上没有您，或者您已不在本居民区，不能投这一票。请找居委会核实。");
    public static readonly Refusal Voted = new("ballot.voted", "您已经投过票，一人一票。要改票，请用投票时的凭据先撤回。如果您没有投过，请当场告诉工作人员。");
    public static readonly Refusal HouseholdVoted = new("ballot.household-voted", "您家已经有人投过票，这项议题一户一票。如果不是您家人投的，请当场告诉工作人员。");
    public static readonly Refusal ReceiptTaken = new("ballot.receipt-taken", "这个投票凭据已经用过，请重新打开投票页再投。");
    public static readonly Refusal ReceiptUnknown = new("ballot.receipt-unknown", "没有找到这个凭据的票，请检查凭据是否完整。");
    public static readonly Refusal OnPaper = new("ballot.on-paper", "您投的是纸质票，纸质票投进票箱以后不能撤回。");

    public static readonly Refusal SecretNotFound = new("ballot.secret-not-found",
        "这是无记名投票，系统不知道哪一张是以您的名义投的，谁也找不出来。您的申诉已经记下。表决结束以前，拿着那张票的凭据可以撤回它；没有凭据的，请工作人员把您的异议写进会议记录。");
    public static readonly Refusal ContestedTooLate = new("ballot.contested-too-late", "表决已经结束，结果不再改动。您的申诉已经记下，请工作人员把您的异议写进会议记录。");
    public static readonly Refusal NothingToRecast = new("ballot.nothing-to-contest", "这项议题没有以您的名义投的票，可以直接投票，或者请工作人员录入纸质票。");
    /// <summary>What can be wrong with a ballot whatever it says.</summary>
    public static IReadOnlyList<Refusal> OfBallots => [NotOpenYet, Closed, Withdrawn, NotPresent, NotOnRoster, Voted, HouseholdVoted, ReceiptTaken];

    /// <summary>Why a motion in <paramref name="state"/> does not take the step that was asked for.</summary>
    public static Refusal StepFrom(MotionState state) => state switch
    {
        MotionState.Draft => NotOpenYet,
        MotionState.Open => AlreadyOpen,
        MotionState.Withdrawn => Withdrawn,
        _ => Closed,
    };
}
