using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.MySql.Tests.Shop;

public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();
    public DbSet<Order> Orders => Set<Order>();
    public DbSet<OrderLine> Lines => Set<OrderLine>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>(customer =>
        {
            customer.Property(c => c.Name).HasMaxLength(100);
            customer.Property(c => c.Email).HasMaxLength(200);
            customer.Property(c => c.Version).IsConcurrencyToken();
            customer.HasIndex(c => c.Email).IsUnique();
            customer.OwnsOne(c => c.Address);
        });
        modelBuilder.Entity<Order>(order =>
        {
            order.Property(o => o.Id).ValueGeneratedNever();
            order.Property(o => o.Total).HasPrecision(18, 4);
            order.Property(o => o.Note).HasMaxLength(200);
            order.HasIndex(o => new { o.CustomerId, o.CreatedAt });
        });
        modelBuilder.Entity<OrderLine>().Property(l => l.Article).HasMaxLength(40);
    }
}
