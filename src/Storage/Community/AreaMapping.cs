using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community;

internal sealed class AreaMapping : IEntityTypeConfiguration<Area>, IEntityTypeConfiguration<AreaPolicy>
{
    public void Configure(EntityTypeBuilder<Area> builder)
    {
        builder.ToTable("areas");
        builder.Property(area => area.Id).ValueGeneratedNever();
        builder.Property(area => area.Name).HasMaxLength(60);
        builder.Property(area => area.Path).HasMaxLength(200);
        builder.HasIndex(area => area.Path).IsUnique();
        builder.HasOne<Area>().WithMany().HasForeignKey(area => area.ParentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AreaPolicy> builder)
    {
        builder.ToTable("area_policies");
        builder.HasKey(policy => new { policy.AreaId, policy.Year });
        builder.Property(policy => policy.Pack).HasMaxLength(40);
        builder.HasOne<Area>().WithMany().HasForeignKey(policy => policy.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}
