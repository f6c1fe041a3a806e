using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices.Delivering;

internal sealed class DeliveryMapping : IEntityTypeConfiguration<Dispatch>, IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Dispatch> builder)
    {
        builder.ToTable("dispatches");
        builder.Property(dispatch => dispatch.Id).ValueGeneratedNever();
        builder.Property(dispatch => dispatch.SourceKind).HasMaxLength(Dispatch.LongestWord);
        builder.Property(dispatch => dispatch.Category).HasMaxLength(Dispatch.LongestWord);
        builder.Property(dispatch => dispatch.Content).HasColumnType("mediumblob");
        builder.HasIndex(dispatch => new { dispatch.SourceKind, dispatch.SourceId }).IsUnique();
        builder.HasIndex(dispatch => dispatch.ExpandedAt);
    }

    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.ToTable("deliveries");
        builder.Property(delivery => delivery.Id).ValueGeneratedNever();
        builder.Property(delivery => delivery.MessageId).HasMaxLength(40);
        builder.Property(delivery => delivery.Reason).HasMaxLength(80);
        builder.HasIndex(delivery => new { delivery.DispatchId, delivery.RecipientId }).IsUnique();
        builder.HasIndex(delivery => new { delivery.State, delivery.DueAt });
        builder.HasIndex(delivery => new { delivery.AccountId, delivery.MessageId });
        builder.HasIndex(delivery => delivery.PersonId);
        builder.HasOne<Dispatch>().WithMany().HasForeignKey(delivery => delivery.DispatchId).OnDelete(DeleteBehavior.Restrict);
    }
}
