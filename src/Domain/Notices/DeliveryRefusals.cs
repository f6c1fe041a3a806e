namespace ZiZhiJin.Domain.Notices;

/// <summary>Why something about deliveries is refused.</summary>
public static class DeliveryRefusals
{
    public static readonly Refusal NotDead = new("delivery.not-dead", "这一条不是发送失败的消息，不能重发。");
    public static readonly Refusal NotGivenUp = new("outbox.not-given-up", "这一项没有停下，不用再试。");
}
