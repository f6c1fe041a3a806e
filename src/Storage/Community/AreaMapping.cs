using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community;

internal sealed class AreaMapping : IEntityTypeConfiguration<Area>
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
}
