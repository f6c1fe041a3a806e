using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ZiZhiJin.Storage.Community.Photos;

/// <summary>What the platform thinks of a photo, kept until it is known which photo it speaks of: its verdict may be faster than its own number for it.</summary>
public sealed class EarlyVerdict : IEntityTypeConfiguration<EarlyVerdict>
{
    public string Trace { get; init; } = "";
    public bool Passes { get; init; }
    public DateTimeOffset HeardAt { get; init; }

    public void Configure(EntityTypeBuilder<EarlyVerdict> builder)
    {
        builder.ToTable("photo_verdicts");
        builder.HasKey(verdict => verdict.Trace);
        builder.Property(verdict => verdict.Trace).HasMaxLength(64);
        builder.HasIndex(verdict => verdict.HeardAt);
    }
}
