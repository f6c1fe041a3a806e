namespace ZiZhiJin.Domain.Presence;

/// <summary>Each says why, and what to do now.</summary>
public static class PresenceRefusals
{
    public static readonly Refusal NoVenueCode = new("check-in.no-venue-code", "这不是现场签到码。请扫描现场屏幕或负责人手机上的签到二维码。");
    public static readonly Refusal NoPersonalCode = new("check-in.no-personal-code", "这不是居民的个人签到码。请居民打开小程序里的“我的签到码”再扫。");
    public static readonly Refusal ForgedCode = new("check-in.forged-code", "这个签到码不是本系统发出的。请扫描现场屏幕或负责人手机上的签到二维码。");
    public static readonly Refusal CodeOutdated = new("check-in.code-outdated", "这个签到码已经过期，截图和照片不能签到。请扫描现场正在显示的二维码。");
    public static readonly Refusal CodeFromTheFuture = new("check-in.code-from-the-future", "这个签到码的时间还没有到。请扫描现场正在显示的二维码。");
    public static readonly Refusal CodeOfAnotherOccasion = new("check-in.code-of-another-occasion", "这是另一场的签到码。请打开那一场，或扫描本场的二维码。");
    public static readonly Refusal OtherArea = new("check-in.other-area", "这是别的居民区的活动，您的登记不在那里。请找现场负责人登记。");
    public static readonly Refusal TooEarly = new("check-in.too-early", "签到还没有开始，活动开始前半小时可以签到。");
    public static readonly Refusal TooLate = new("check-in.too-late", "签到已经结束。如果您在现场，请找活动负责人补登。");
    public static readonly Refusal CheckInUndone = new("check-in.undone", "您的签到已被负责人撤销。如果您在现场，请找活动负责人重新登记。");
    public static readonly Refusal EntryTooLate = new("check-in.entry-too-late", "活动结束已超过一天，不能再补登。请向居委会说明情况。");
    public static readonly Refusal NotThere = new("check-in.not-there", "这位居民没有有效的签到记录，不用撤销。");
    public static readonly Refusal CardRevoked = new("scan.card-revoked", "这张签到卡已经作废。请按姓名登记，并请居委会重新发卡。");
    public static readonly Refusal CardOfAnotherArea = new("scan.card-of-another-area", "这是别的居民区发的签到卡。请按姓名登记。");
    public static readonly Refusal NoSuchScreen = new("screen.number-unknown", "没有屏幕正在显示这个数字。请看清大屏幕上的四位数字；超过十分钟的，请在大屏幕上刷新页面换一个。");
    public static readonly Refusal NoScreenNumber = new("screen.no-number", "现在等待连接的屏幕太多，请几分钟后刷新。");
    public static readonly Refusal NotCheckedIn = new("check-out.not-checked-in", "您还没有签到，不用签退。如果您在现场，请先扫码签到。");
    public static readonly Refusal CheckOutTooLate = new("check-out.too-late", "活动已经结束，不用再签退，时间算到结束为止。");
    public static readonly Refusal OccasionCancelled = new("check-in.cancelled", "这场活动已经取消。");
    public static readonly Refusal CodeOfNobody = new("scan.code-of-nobody", "没有认出这个个人码，可能是另一场的。请居民打开本场活动的签到码，或按姓名登记。");
    public static readonly Refusal ClockTooFarOff = new("scan.clock-too-far-off", "这部手机的时间差了十分钟以上。请在手机设置里打开“自动设置时间”，再上传一次，记录不会丢。");
    public static readonly Refusal CodeNotFreshAtScan = new("scan.code-not-fresh", "扫到的个人码不是当时生成的，可能是截图。请居民打开小程序重新出示，或按姓名登记。");
    public static readonly Refusal ScanFromTheFuture = new("scan.from-the-future", "扫码的时间比现在还晚，请检查手机时间后再上传。");
    public static readonly Refusal ScanTimeWrong = new("scan.time-wrong", "这次扫码的时间不对，或者存了两个月以上，不能再上传。请按姓名登记。");
    public static readonly Refusal NotAnnounced = new("occasion.not-announced", "活动还没有发布。");
    public static readonly Refusal AlreadyAnnounced = new("occasion.already-announced", "活动已经发布。");
    public static readonly Refusal Closed = new("occasion.closed", "活动已经结束。");
    public static readonly Refusal ChangedMeanwhile = new("occasion.changed-meanwhile", "刚刚有人改过这场活动，请刷新后再试。");
    public static readonly Refusal TimesWrong = new("occasion.times-wrong", "结束时间要晚于开始时间，并且一场活动不超过一天。");

    /// <summary>What can be wrong with a venue code.</summary>
    public static IReadOnlyList<Refusal> OfVenueCodes => [NoVenueCode, ForgedCode, CodeOutdated, CodeFromTheFuture, CodeOfAnotherOccasion, OtherArea];

    /// <summary>What can be wrong with the moment, whatever the proof.</summary>
    public static IReadOnlyList<Refusal> OfCheckIns => [TooEarly, TooLate, OccasionCancelled, CheckInUndone];

    public static IReadOnlyList<Refusal> OfCheckOuts => [TooEarly, CheckOutTooLate, OccasionCancelled, NotCheckedIn];

    /// <summary>Why an occasion in <paramref name="state"/> does not take the step that was asked for.</summary>
    public static Refusal StepFrom(OccasionState state) => state switch
    {
        OccasionState.Draft => NotAnnounced,
        OccasionState.Announced => AlreadyAnnounced,
        OccasionState.Cancelled => OccasionCancelled,
        _ => Closed,
    };
}
