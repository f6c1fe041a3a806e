using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Lots;
using ZiZhiJin.Domain.Presence.Seats;

namespace ZiZhiJin.Storage.Presence;

internal sealed class PlacesMapping : IEntityTypeConfiguration<KeptSeats>, IEntityTypeConfiguration<Lottery>
{
    public void Configure(EntityTypeBuilder<KeptSeats> builder)
    {
        builder.ToTable("kept_seats");
        builder.Property(seats => seats.Id).ValueGeneratedNever();
        builder.Property(seats => seats.ForWhom).HasMaxLength(KeptSeats.LongestName);
        builder.Property(seats => seats.Nonce).HasMaxLength(Nonce.Length).IsFixedLength();
        builder.HasIndex(seats => new { seats.OccasionId, seats.Nonce }).IsUnique();
        builder.HasOne<Occasion>().WithMany().HasForeignKey(seats => seats.OccasionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Lottery> builder)
    {
        builder.ToTable("lotteries");
        builder.HasKey(lottery => lottery.OccasionId);
        builder.Property(lottery => lottery.OccasionId).ValueGeneratedNever();
        builder.Property(lottery => lottery.SeedHash).HasMaxLength(LotteryOrder.HexDigits);
        builder.Property(lottery => lottery.Seed).HasMaxLength(LotteryOrder.HexDigits);
        builder.Property(lottery => lottery.Order).AsJson();
        builder.HasOne<Occasion>().WithMany().HasForeignKey(lottery => lottery.OccasionId).OnDelete(DeleteBehavior.Restrict);
    }
}
