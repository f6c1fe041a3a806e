namespace ZiZhiJin.Domain.Notices.Delivering;

/// <summary>How a message reaches a phone.</summary>
[Flags]
public enum DeliveryWays
{
    None = 0,

    /// <summary>A message of a template that the person has allowed.</summary>
    Subscribe = 1,

    /// <summary>Customer service, for a while after the person's last word.</summary>
    Customer = 2,
}
