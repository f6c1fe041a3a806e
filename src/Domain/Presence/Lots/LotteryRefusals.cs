namespace ZiZhiJin.Domain.Presence.Lots;

public static class LotteryRefusals
{
    public static readonly Refusal AnnouncedAlready = new("lottery.announced-already", "抽签要和会议公告一起公布，发布以后不能再加、再改或者取消。");
    public static readonly Refusal NoPlaces = new("lottery.no-places", "不限名额的会议不用抽签。请先写明名额。");
    public static readonly Refusal ClosingTimeWrong = new("lottery.closing-time-wrong", "报名截止时间要晚于现在，并且早于会议开始。");
    public static readonly Refusal RegistrationClosed = new("lottery.registration-closed", "报名已经截止，正在等待抽签。抽签以后还可以报名候补。");
    public static readonly Refusal NoLots = new("lottery.none", "这场会议没有抽签，按报名先后排。");
    public static readonly Refusal TooEarly = new("lottery.too-early", "报名还没有截止，截止以后才能抽签。");
    public static readonly Refusal SeedTampered = new("lottery.seed-tampered", "抽签的种子和公布的校验值对不上，可能被人改动过，不能抽签。请保留现场，报告自治办和运维人员。");
}
