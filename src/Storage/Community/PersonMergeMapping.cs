using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community;

internal sealed class PersonMergeMapping : IEntityTypeConfiguration<PersonMerge>
{
    public void Configure(EntityTypeBuilder<PersonMerge> builder)
    {
        builder.ToTable("person_merges");
        builder.Property(merge => merge.Id).ValueGeneratedNever();
        builder.Property(merge => merge.Reason).HasMaxLength(200);
        builder.HasIndex(merge => merge.SourceId);
        builder.HasIndex(merge => merge.TargetId);
        builder.HasIndex(merge => merge.MergedAt);
        builder.HasIndex(merge => new { merge.AreaId, merge.SplitAt });
    }
}
