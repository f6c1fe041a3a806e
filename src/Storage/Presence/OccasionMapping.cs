using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Storage.Presence;

internal sealed class OccasionMapping : IEntityTypeConfiguration<Occasion>, IEntityTypeConfiguration<Registration>, IEntityTypeConfiguration<CheckIn>, IEntityTypeConfiguration<Scan>,
    IEntityTypeConfiguration<PassReference>, IEntityTypeConfiguration<Card>, IEntityTypeConfiguration<Screen>
{
    private const int LongestCode = 100;

    public void Configure(EntityTypeBuilder<Occasion> builder)
    {
        builder.ToTable("occasions");
        builder.Property(occasion => occasion.Id).ValueGeneratedNever();
        builder.Ignore(occasion => occasion.Times);
        builder.Property(occasion => occasion.Revision).IsConcurrencyToken();
        builder.HasIndex(occasion => new { occasion.AreaId, occasion.StartsAt });
        builder.HasOne<Area>().WithMany().HasForeignKey(occasion => occasion.AreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Registration> builder)
    {
        builder.ToTable("registrations");
        builder.HasKey(registration => new { registration.OccasionId, registration.PersonId });
        builder.Property(registration => registration.Nonce).HasMaxLength(Nonce.Length).IsFixedLength();
        builder.HasIndex(registration => new { registration.OccasionId, registration.Arrival }).IsUnique();
        builder.HasIndex(registration => registration.PersonId);
    }

    public void Configure(EntityTypeBuilder<CheckIn> builder)
    {
        builder.ToTable("check_ins");
        builder.HasKey(checkIn => new { checkIn.OccasionId, checkIn.PersonId });
        builder.Property(checkIn => checkIn.Nonce).HasMaxLength(Nonce.Length).IsFixedLength();
        builder.HasIndex(checkIn => checkIn.PersonId);
    }

    public void Configure(EntityTypeBuilder<PassReference> builder)
    {
        builder.ToTable("pass_references");
        builder.HasKey(one => new { one.OccasionId, one.Reference });
        builder.HasIndex(one => one.PersonId);
    }

    public void Configure(EntityTypeBuilder<Card> builder)
    {
        builder.ToTable("cards");
        builder.Property(card => card.Id).ValueGeneratedNever();
        builder.HasIndex(card => card.PersonId);
    }

    public void Configure(EntityTypeBuilder<Screen> builder)
    {
        builder.ToTable("screens");
        builder.HasKey(screen => screen.Code);
        builder.Property(screen => screen.Code).HasMaxLength(DeskSignIn.CodeLength);
        builder.HasIndex(screen => screen.Number).IsUnique();
        builder.HasIndex(screen => screen.OccasionId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Scan> builder)
    {
        builder.ToTable("scans");
        builder.HasKey(scan => new { scan.OccasionId, scan.ByAccountId, scan.Nonce });
        builder.Property(scan => scan.Nonce).HasMaxLength(Nonce.Length).IsFixedLength();
        builder.Property(scan => scan.Device).HasMaxLength(Scan.LongestDevice);
        builder.Property(scan => scan.RefusalCode).HasMaxLength(LongestCode);
    }
}
