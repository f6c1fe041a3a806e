using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.MySql.Tests.Migrating;

/// <summary>What the database has no counterpart for is refused when the model is built.</summary>
public sealed class ModelTests
{
    private sealed class Thing
    {
        public int Id { get; set; }
        public string? Name { get; set; }
        public byte[]? Version { get; set; }
    }

    private abstract class Model : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseMySql("server=127.0.0.1;database=nowhere");
    }

    private sealed class WithSchema : Model
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Thing>().ToTable("Things", "schema");
    }

    private sealed class WithFilter : Model
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Thing>().HasIndex(t => t.Name).HasFilter("Name IS NOT NULL");
    }

    private sealed class WithSequence : Model
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.HasSequence("numbers");
    }

    private sealed class WithRowVersion : Model
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Thing>().Property(t => t.Version).IsRowVersion();
    }

    public static TheoryData<DbContext, string> Refused => new()
    {
        { new WithSchema(), "no schemas" },
        { new WithFilter(), "no filtered indexes" },
        { new WithSequence(), "no sequences" },
        { new WithRowVersion(), "row version" },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void A_model_that_asks_for_what_is_not_there_is_refused(DbContext context, string reason) =>
        Assert.Contains(reason, Assert.Throws<InvalidOperationException>(() => context.Model).Message, StringComparison.Ordinal);
}
