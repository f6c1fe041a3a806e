using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ZiZhiJin.Storage;

/// <summary>A job that only one process does at a time: who holds it, and until when.</summary>
public sealed class Lease : IEntityTypeConfiguration<Lease>
{
    public string Name { get; init; } = "";
    public Guid Holder { get; init; }
    public DateTimeOffset Until { get; init; }

    public void Configure(EntityTypeBuilder<Lease> builder)
    {
        builder.ToTable("leases");
        builder.HasKey(lease => lease.Name);
        builder.Property(lease => lease.Name).HasMaxLength(60);
    }
}
