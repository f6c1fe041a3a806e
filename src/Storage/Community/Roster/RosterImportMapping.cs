using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Storage.Community.Roster;

internal sealed class RosterImportMapping : IEntityTypeConfiguration<RosterImport>, IEntityTypeConfiguration<RosterImportLine>
{
    public const int LongestReason = 300, LongestContent = 8000;

    public void Configure(EntityTypeBuilder<RosterImport> builder)
    {
        builder.ToTable("roster_imports");
        builder.Property(import => import.Id).ValueGeneratedNever();
        builder.Property(import => import.IgnoredColumns).AsJson();
        builder.Property(import => import.Revision).IsConcurrencyToken();
        builder.HasIndex(import => import.AreaId);
        builder.HasIndex(import => import.State);
        builder.HasOne<Area>().WithMany().HasForeignKey(import => import.AreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RosterImportLine> builder)
    {
        builder.ToTable("roster_import_lines");
        builder.HasKey(line => new { line.ImportId, line.Number });
        builder.Property(line => line.Reason).HasMaxLength(LongestReason);
        builder.Property(line => line.Content).HasMaxLength(LongestContent);
        builder.HasIndex(line => new { line.ImportId, line.Verdict, line.Number });
    }
}
