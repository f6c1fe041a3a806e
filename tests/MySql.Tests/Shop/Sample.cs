namespace ZiZhiJin.MySql.Tests.Shop;

/// <summary>Five customers with four orders each: in the database and, the same, in memory.</summary>
internal static class Sample
{
    public static readonly DateTime Start = new DateTime(2026, 1, 31, 10, 20, 30).AddTicks(1_234_560);
    public static readonly Guid[] Ids = [.. Enumerable.Range(0, 5).Select(i => Guid.CreateVersion7(new DateTimeOffset(2026, 1, 1, 0, 0, i, TimeSpan.Zero)))];

    private static readonly string[] Names = ["Ann", "bob", "C%d_e|f", @"Dan\x'y", "中文😀"];

    public static List<Customer> Customers() => [.. Enumerable.Range(0, 5).Select(Customer)];

    private static Customer Customer(int number) => new()
    {
        Id = Ids[number],
        Name = Names[number],
        Email = number == 4 ? null : $"u{number}@x.io",
        Address = new Address { Street = $"S{number}", City = number % 2 == 0 ? "Rome" : "Oslo", Zip = number == 3 ? null : $"Z{number}" },
        Orders = [.. Enumerable.Range(0, 4).Select(place => Order(number, place))],
    };

    private static Order Order(int customer, int place) => new()
    {
        Id = 1000 + customer * 10 + place,
        CustomerId = Ids[customer],
        Total = 10.1234m * (place + 1) + customer,
        State = (OrderState)(place % 3),
        CreatedAt = Start.AddDays(customer * 10 + place),
        PaidAt = place == 0 ? null : new DateTimeOffset(Start.AddHours(place), TimeSpan.Zero),
        Day = new DateOnly(2026, 1, 29).AddDays(place),
        Pickup = new TimeOnly(8 + place, 15 * place, customer, 250),
        Took = TimeSpan.FromMinutes(-90 + 60 * place),
        Quantity = 7 * place - 3 * customer,
        Flags = (byte)(place * 5),
        Weight = 1.5 * place - customer / 3.0,
        Rush = place == 1,
        Note = place == 2 ? null : $"note {place}",
        Lines = [.. Enumerable.Range(0, place).Select(line => new OrderLine { Article = $"article {line}", Quantity = line + 1 })],
    };
}
