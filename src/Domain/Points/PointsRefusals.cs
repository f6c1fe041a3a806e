namespace ZiZhiJin.Domain.Points;

public static class PointsRefusals
{
    public static readonly Refusal RuleForThePast = new("points.rule-for-the-past", "积分规则只能从今天或以后开始，过去的日子不改。");
    public static readonly Refusal NeverCash = new("points.never-cash", "积分只能兑换服务，不能兑换现金、红包、购物卡等。请改写服务名称。");
    public static readonly Refusal NotEnoughPoints = new("points.not-enough", "您的积分不够兑换这项服务。参加志愿服务可以获得积分。");
    public static readonly Refusal OutOfStock = new("points.out-of-stock", "这项服务已经兑换完了。您的积分没有扣，请看看别的服务。");
    public static readonly Refusal OfferWithdrawn = new("points.offer-withdrawn", "这项服务已经停止兑换。您的积分没有扣，请看看别的服务。");
    public static readonly Refusal StockTooLow = new("points.stock-too-low", "剩余数量不能少于零，请刷新后按现在的数量再改。");
    public static readonly Refusal PageUsed = new("points.page-used", "这一页已经用过，请重新打开再填。");
    public static readonly Refusal AlreadyHandedOut = new("points.already-handed-out", "这次兑换已经兑现。");
    public static readonly Refusal AlreadyGivenBack = new("points.already-given-back", "这次兑换已经取消，积分已经退回。");
}
