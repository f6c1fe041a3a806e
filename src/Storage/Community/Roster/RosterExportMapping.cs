using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Storage.Community.Roster;

internal sealed class RosterExportMapping : IEntityTypeConfiguration<RosterExport>
{
    public void Configure(EntityTypeBuilder<RosterExport> builder)
    {
        builder.ToTable("roster_exports");
        builder.Property(export => export.Id).ValueGeneratedNever();
        builder.Property(export => export.Reason).HasMaxLength(200);
        builder.Property(export => export.Revision).IsConcurrencyToken();
        builder.HasIndex(export => export.AreaId);
        builder.HasOne<Area>().WithMany().HasForeignKey(export => export.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}
