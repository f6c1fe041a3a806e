using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Points;

namespace ZiZhiJin.Storage.Points;

internal sealed class PointsMapping : IEntityTypeConfiguration<PointsRule>, IEntityTypeConfiguration<PointsEntry>, IEntityTypeConfiguration<PointsLeg>, IEntityTypeConfiguration<Offer>,
    IEntityTypeConfiguration<Exchange>, IEntityTypeConfiguration<Restock>
{
    public void Configure(EntityTypeBuilder<PointsRule> builder)
    {
        builder.ToTable("points_rules");
        builder.Property(rule => rule.Id).ValueGeneratedNever();
        builder.Ignore(rule => rule.Terms);
        builder.Property(rule => rule.Reason).HasMaxLength(PointsRule.LongestReason);
        builder.HasIndex(rule => new { rule.AreaId, rule.From });
    }

    public void Configure(EntityTypeBuilder<PointsEntry> builder)
    {
        builder.ToTable("points_entries");
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.SourceKey).HasMaxLength(PointsEntry.LongestKey);
        builder.HasIndex(entry => entry.SourceKey).IsUnique();
        builder.HasIndex(entry => entry.SourceId);
        builder.HasIndex(entry => entry.Counters).IsUnique();
        builder.HasMany(entry => entry.Legs).WithOne().HasForeignKey(leg => leg.EntryId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PointsLeg> builder)
    {
        builder.ToTable("points_legs");
        builder.HasKey(leg => new { leg.EntryId, leg.Side });
        builder.Ignore(leg => leg.Account);
        builder.HasIndex(leg => new { leg.HolderId, leg.Holder });
    }

    public void Configure(EntityTypeBuilder<Offer> builder)
    {
        builder.ToTable("points_offers");
        builder.Property(offer => offer.Id).ValueGeneratedNever();
        builder.Property(offer => offer.Title).HasMaxLength(Offer.LongestTitle);
        builder.Property(offer => offer.Details).HasMaxLength(Offer.LongestDetails);
        builder.HasIndex(offer => offer.AreaId);
    }

    public void Configure(EntityTypeBuilder<Restock> builder)
    {
        builder.ToTable("points_restocks");
        builder.HasKey(restock => new { restock.OfferId, restock.Nonce });
        builder.Property(restock => restock.Nonce).HasMaxLength(Nonce.Length).IsFixedLength();
    }

    public void Configure(EntityTypeBuilder<Exchange> builder)
    {
        builder.ToTable("points_exchanges");
        builder.Property(exchange => exchange.Id).ValueGeneratedNever();
        builder.Property(exchange => exchange.Nonce).HasMaxLength(Nonce.Length).IsFixedLength();
        builder.Property(exchange => exchange.Reason).HasMaxLength(Exchange.LongestReason);
        builder.Property(exchange => exchange.State).IsConcurrencyToken();
        builder.HasIndex(exchange => new { exchange.PersonId, exchange.Nonce }).IsUnique();
        builder.HasIndex(exchange => new { exchange.AreaId, exchange.State });
        builder.HasIndex(exchange => exchange.OfferId);
    }
}
