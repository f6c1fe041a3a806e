using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys.Directions;

internal sealed class DirectionMapping : IEntityTypeConfiguration<Direction>
{
    public void Configure(EntityTypeBuilder<Direction> builder)
    {
        builder.ToTable("directions");
        builder.Property(direction => direction.Id).ValueGeneratedNever();
        builder.Property(direction => direction.Text).HasMaxLength(Direction.LongestText);
        builder.HasIndex(direction => new { direction.AreaId, direction.Year });
        builder.HasOne<Area>().WithMany().HasForeignKey(direction => direction.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}
