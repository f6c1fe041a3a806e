using Microsoft.EntityFrameworkCore;
using ZiZhiJin.MySql.Tests.Shop;

namespace ZiZhiJin.MySql.Tests.Saving;

public sealed class BatchTests(ShopDatabase database) : IClassFixture<ShopDatabase>
{
    [Fact]
    public async Task Three_hundred_inserts_are_one_command_without_a_transaction_around_it()
    {
        await using var shop = database.Open();
        shop.AddRange(Orders(20_000, 300));
        var transactions = database.Transactions;

        Assert.Equal(1, await database.CountCommands(() => shop.SaveChangesAsync()));

        Assert.Equal(transactions, database.Transactions);
        Assert.Equal(300, await Count(20_000, 300));
    }

    [Fact]
    public async Task Three_hundred_updates_are_one_command_and_every_row_is_checked()
    {
        await using var shop = await With(Orders(21_000, 300));
        foreach (var order in shop.Orders.Local) order.Quantity = 5;

        var saved = 0;
        Assert.Equal(1, await database.CountCommands(async () => saved = await shop.SaveChangesAsync()));

        Assert.Equal(300, saved);
    }

    [Fact]
    public async Task One_stale_row_among_many_is_named_and_nothing_is_changed()
    {
        await using var shop = await With(Orders(22_000, 10));
        await database.Open().Orders.Where(o => o.Id == 22_004).ExecuteDeleteAsync();
        foreach (var order in shop.Orders.Local) order.Quantity = 77;

        var error = await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => shop.SaveChangesAsync());

        Assert.Equal(22_004, ((Order)error.Entries[0].Entity).Id);
        Assert.False(await database.Open().Orders.AnyAsync(o => o.Quantity == 77));
    }

    [Fact]
    public async Task Rows_numbered_by_the_database_learn_their_own_numbers()
    {
        await using var shop = database.Open();
        for (var i = 0; i < 50; i++) shop.Add(new OrderLine { OrderId = 1001, Article = $"numbered {i}" });
        await shop.SaveChangesAsync();

        var stored = await database.Open().Lines.Where(l => l.Article.StartsWith("numbered")).ToDictionaryAsync(l => l.Id, l => l.Article);

        Assert.Equal(50, stored.Count);
        Assert.All(shop.Lines.Local, line => Assert.Equal(stored[line.Id], line.Article));
    }

    [Fact]
    public async Task A_bad_row_among_a_hundred_keeps_all_of_them_out()
    {
        await using var shop = database.Open();
        for (var i = 0; i < 100; i++) shop.Add(new Customer { Name = "hundred", Email = i == 57 ? "u2@x.io" : $"h{i}@x.io" });

        var error = await Assert.ThrowsAsync<DbUpdateException>(() => shop.SaveChangesAsync());

        Assert.True(MySqlErrors.IsUniqueViolation(error, "IX_Customers_Email"));
        Assert.False(await database.Open().Customers.AnyAsync(c => c.Name == "hundred"));
    }

    [Fact]
    public async Task A_bad_row_in_the_middle_of_different_statements_keeps_all_of_them_out()
    {
        await using var shop = database.Open();
        var ann = await shop.Customers.SingleAsync(c => c.Name == "Ann");
        ann.Email = "changed@x.io";
        shop.AddRange(Orders(23_000, 1));
        shop.Add(new OrderLine { OrderId = 23_000, Article = "z" });
        shop.Add(new Customer { Name = "twice", Email = "u2@x.io" });

        var error = await Assert.ThrowsAsync<DbUpdateException>(() => shop.SaveChangesAsync());

        Assert.True(MySqlErrors.IsUniqueViolation(error));
        Assert.Equal(0, await Count(23_000, 1));
        Assert.False(await database.Open().Customers.AnyAsync(c => c.Email == "changed@x.io"));
    }

    [Fact]
    public async Task Plain_rows_of_two_tables_are_saved_together_or_not_at_all()
    {
        await using var shop = database.Open();
        shop.Add(new Customer { Name = "together", Orders = [.. Orders(1001, 1)] });

        await Assert.ThrowsAsync<DbUpdateException>(() => shop.SaveChangesAsync());

        Assert.False(await database.Open().Customers.AnyAsync(c => c.Name == "together"));
    }

    [Fact]
    public async Task More_rows_than_a_batch_holds_are_saved_together_or_not_at_all()
    {
        await using var shop = database.Open();
        shop.AddRange(Orders(30_000, 1200));
        shop.Orders.Local.Last().CustomerId = Guid.CreateVersion7();

        await Assert.ThrowsAsync<DbUpdateException>(() => shop.SaveChangesAsync());

        Assert.Equal(0, await Count(30_000, 1200));
    }

    [Fact]
    public async Task Rows_too_heavy_for_one_packet_go_in_several()
    {
        await using var shop = database.Open();
        await shop.Database.ExecuteSqlRawAsync("ALTER TABLE Customers MODIFY Address_Street LONGTEXT NOT NULL");
        var million = new string('x', 1_000_000);
        for (var i = 0; i < 20; i++) shop.Add(new Customer { Name = "heavy", Address = new Address { Street = million } });

        Assert.InRange(await database.CountCommands(() => shop.SaveChangesAsync()), 5, 20);

        Assert.Equal(20, await database.Open().Customers.CountAsync(c => c.Name == "heavy" && c.Address.Street == million));
    }

    [Fact]
    public async Task Parents_and_children_are_saved_in_their_order()
    {
        await using var shop = database.Open();
        var customer = new Customer { Name = "family", Orders = [.. Orders(24_000, 2)] };
        foreach (var order in customer.Orders) order.Lines.Add(new OrderLine { Article = "child" });
        shop.Add(customer);

        Assert.Equal(5, await shop.SaveChangesAsync());

        Assert.Equal(2, await database.Open().Lines.CountAsync(l => l.Article == "child" && l.OrderId >= 24_000 && l.OrderId < 24_002));
        Assert.NotEqual(Guid.Empty, customer.Id);
    }

    [Fact]
    public async Task Generated_ids_grow_with_time()
    {
        await using var shop = database.Open();
        var ids = new List<Guid>();
        for (var i = 0; i < 5; i++)
        {
            ids.Add(shop.Add(new Customer { Name = "growing" }).Entity.Id);
            await Task.Delay(2);
        }

        await shop.SaveChangesAsync();
        Assert.Equal(ids, await database.Open().Customers.Where(c => c.Name == "growing").OrderBy(c => c.Id).Select(c => c.Id).ToListAsync());
    }

    [Fact]
    public async Task Synchronous_saving_works_where_a_tool_needs_it()
    {
        await Task.Run(() =>
        {
            using var shop = database.Open();
            shop.AddRange(Orders(25_000, 3));
            shop.Add(new OrderLine { OrderId = 25_000, Article = "sync" });
            Assert.Equal(4, shop.SaveChanges());
        });

        Assert.Equal(3, await Count(25_000, 3));
    }

    private static IEnumerable<Order> Orders(long from, int count) => Enumerable.Range(0, count).Select(i => new Order
    {
        Id = from + i,
        CustomerId = Sample.Ids[0],
        CreatedAt = Sample.Start,
        Day = new DateOnly(2026, 1, 1),
        Note = "batch",
    });

    private async Task<ShopContext> With(IEnumerable<Order> orders)
    {
        var shop = database.Open();
        shop.AddRange(orders);
        await shop.SaveChangesAsync();
        return shop;
    }

    private async Task<int> Count(long from, int count)
    {
        await using var shop = database.Open();
        return await shop.Orders.CountAsync(o => o.Id >= from && o.Id < from + count);
    }
}
