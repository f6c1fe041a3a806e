using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ZiZhiJin.Storage.Outbox;

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxRow>
{
    public void Configure(EntityTypeBuilder<OutboxRow> builder)
    {
        builder.ToTable("outbox");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Kind).HasMaxLength(60);
        builder.Property(row => row.Payload).HasMaxLength(4000);
        builder.Property(row => row.Reason).HasMaxLength(80);
        builder.HasIndex(row => new { row.State, row.DueAt });
    }
}
