namespace ZiZhiJin.MySql.Tests.Shop;

public sealed class Customer
{
    public Guid Id { get; set; }
    public string Name { get; set; } = "";
    public string? Email { get; set; }
    public Address Address { get; set; } = new();
    public int Version { get; set; }
    public List<Order> Orders { get; set; } = [];
}

public sealed class Address
{
    public string Street { get; set; } = "";
    public string City { get; set; } = "";
    public string? Zip { get; set; }
}
