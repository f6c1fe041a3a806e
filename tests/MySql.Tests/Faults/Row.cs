using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.MySql.Tests.Faults;

public sealed class Row
{
    public Guid Id { get; set; }
    public int Worker { get; set; }
}

public sealed class RowContext(DbContextOptions<RowContext> options) : DbContext(options)
{
    public static DbContextOptions<RowContext> Options(string connectionString) => new DbContextOptionsBuilder<RowContext>()
        .UseMySql(connectionString, provider => provider.EnableRetryOnFailure(2, TimeSpan.FromMilliseconds(200)))
        .Options;

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row>().ToTable("Written");
}
