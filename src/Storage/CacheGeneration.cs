using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ZiZhiJin.Storage;

/// <summary>
/// Part of every key of a cache in Redis. Counting it up puts all that the cache holds out of reach, also what Redis brings back
/// after an outage.
/// </summary>
public sealed class CacheGeneration : IEntityTypeConfiguration<CacheGeneration>
{
    public string Cache { get; init; } = "";
    public long Number { get; init; }

    public void Configure(EntityTypeBuilder<CacheGeneration> builder)
    {
        builder.ToTable("cache_generations");
        builder.HasKey(generation => generation.Cache);
        builder.Property(generation => generation.Cache).HasMaxLength(60);
    }
}
