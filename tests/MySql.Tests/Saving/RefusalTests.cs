using Microsoft.EntityFrameworkCore;
using ZiZhiJin.MySql.Tests.Shop;

namespace ZiZhiJin.MySql.Tests.Saving;

/// <summary>What the database does not accept arrives as what it is.</summary>
public sealed class RefusalTests(ShopDatabase database) : IClassFixture<ShopDatabase>
{
    [Fact]
    public async Task Whoever_read_an_older_version_is_refused()
    {
        await using var first = database.Open();
        await using var second = database.Open();
        var mine = await first.Customers.SingleAsync(c => c.Name == "Ann");
        var yours = await second.Customers.SingleAsync(c => c.Name == "Ann");
        (mine.Email, mine.Version) = ("mine@x.io", 1);
        (yours.Email, yours.Version) = ("yours@x.io", 1);
        await first.SaveChangesAsync();

        var error = await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());

        Assert.Contains(error.Entries, entry => entry.Entity == yours);
        Assert.Equal("mine@x.io", (await database.Open().Customers.SingleAsync(c => c.Name == "Ann")).Email);
    }

    [Fact]
    public async Task An_update_that_changes_nothing_still_finds_its_row()
    {
        await using var shop = database.Open();
        var bob = await shop.Customers.SingleAsync(c => c.Name == "bob");
        shop.Entry(bob).Property(c => c.Name).IsModified = true;

        Assert.Equal(1, await shop.SaveChangesAsync());
    }

    [Fact]
    public async Task Deleting_a_row_that_is_gone_is_refused()
    {
        await using var shop = database.Open();
        shop.Remove(new Order { Id = 99_999 });

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => shop.SaveChangesAsync());
    }

    [Fact]
    public async Task A_second_row_of_the_same_key_is_a_unique_violation()
    {
        var error = await Saving(new Customer { Id = Sample.Ids[0], Name = "again" });

        Assert.True(MySqlErrors.IsUniqueViolation(error, "PRIMARY"));
    }

    [Fact]
    public async Task A_second_row_of_the_same_email_is_a_unique_violation()
    {
        var error = await Saving(new Customer { Name = "again", Email = "u1@x.io" });

        Assert.True(MySqlErrors.IsUniqueViolation(error, "IX_Customers_Email"));
        Assert.False(MySqlErrors.IsTransient(error));
    }

    [Fact]
    public async Task A_child_without_parent_is_a_foreign_key_violation() =>
        Assert.True(MySqlErrors.IsForeignKeyViolation(await Saving(new Order { Id = 60_000, CustomerId = Guid.CreateVersion7(), CreatedAt = Sample.Start, Day = new DateOnly(2026, 1, 1) })));

    [Fact]
    public async Task A_text_too_long_for_its_column_is_a_data_error() =>
        Assert.True(MySqlErrors.IsDataError(await Saving(new Customer { Name = new string('x', 101) })));

    [Fact]
    public async Task An_amount_too_great_for_its_column_is_a_data_error() =>
        Assert.True(MySqlErrors.IsDataError(await Saving(
            new Order { Id = 60_001, CustomerId = Sample.Ids[0], Total = 1_000_000_000_000_000m, CreatedAt = Sample.Start, Day = new DateOnly(2026, 1, 1) })));

    private async Task<Exception> Saving(object entity)
    {
        await using var shop = database.Open();
        shop.Add(entity);
        return await Assert.ThrowsAsync<DbUpdateException>(() => shop.SaveChangesAsync());
    }
}
