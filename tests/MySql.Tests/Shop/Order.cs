namespace ZiZhiJin.MySql.Tests.Shop;

public sealed class Order
{
    public long Id { get; set; }
    public Guid CustomerId { get; set; }
    public Customer? Customer { get; set; }
    public decimal Total { get; set; }
    public OrderState State { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTimeOffset? PaidAt { get; set; }
    public DateOnly Day { get; set; }
    public TimeOnly Pickup { get; set; }
    public TimeSpan Took { get; set; }
    public int Quantity { get; set; }
    public byte Flags { get; set; }
    public double Weight { get; set; }
    public bool Rush { get; set; }
    public string? Note { get; set; }
    public List<OrderLine> Lines { get; set; } = [];
}

public enum OrderState
{
    New,
    Paid,
    Shipped,
}

public sealed class OrderLine
{
    public int Id { get; set; }
    public long OrderId { get; set; }
    public string Article { get; set; } = "";
    public int Quantity { get; set; }
}
