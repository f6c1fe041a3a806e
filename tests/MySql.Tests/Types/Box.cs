using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ZiZhiJin.MySql.Tests.Types;

public sealed class Box<T>
{
    public int Id { get; set; }
    public T Value { get; set; } = default!;
}

/// <summary>How the column of a box is configured.</summary>
public interface IColumn
{
    static abstract void Configure(PropertyBuilder value);
}

public sealed class BoxContext<T, TColumn>(DbContextOptions<BoxContext<T, TColumn>> options) : DbContext(options) where TColumn : IColumn
{
    public DbSet<Box<T>> Boxes => Set<Box<T>>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Box<T>>(box =>
    {
        box.ToTable($"box_{typeof(TColumn).Name}_{(Nullable.GetUnderlyingType(typeof(T)) is { } bare ? $"optional_{bare.Name}" : typeof(T).Name.Split('`')[0])}");
        box.Property(b => b.Id).ValueGeneratedNever();
        TColumn.Configure(box.Property(b => b.Value));
    });
}
