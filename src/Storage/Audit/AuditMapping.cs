using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Audit;

namespace ZiZhiJin.Storage.Audit;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditRow>, IEntityTypeConfiguration<AuditLink>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("audit_rows");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Act).HasMaxLength(200);
        builder.Property(row => row.RefusalCode).HasMaxLength(60);
        builder.Property(row => row.Details).HasMaxLength(1000);
        builder.HasIndex(row => new { row.AreaId, row.At });
        builder.HasIndex(row => row.At);
    }

    public void Configure(EntityTypeBuilder<AuditLink> builder)
    {
        builder.ToTable("audit_links");
        builder.HasKey(link => new { link.ChainId, link.Number });
        builder.HasIndex(link => link.RowId).IsUnique();
        builder.Property(link => link.Hash).HasMaxLength(32).IsFixedLength();
    }
}
