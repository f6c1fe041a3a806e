using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Consents;
using ZiZhiJin.Domain.Community.Verification;

namespace ZiZhiJin.Storage.Community;

internal sealed class VerificationMapping :
    IEntityTypeConfiguration<VerificationRequest>, IEntityTypeConfiguration<TryCount>, IEntityTypeConfiguration<Vouching>,
    IEntityTypeConfiguration<AreaSettings>, IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<VerificationRequest> builder)
    {
        builder.ToTable("verification_requests");
        builder.Property(request => request.Id).ValueGeneratedNever();
        builder.Property(request => request.Name).HasMaxLength(300);
        builder.Property(request => request.Address).HasMaxLength(600);
        builder.Property(request => request.Phone).HasMaxLength(150);
        builder.Property(request => request.NameFingerprint).HasMaxLength(32);
        builder.Property(request => request.Household).HasMaxLength(32);
        builder.Property(request => request.VouchCode).HasMaxLength(32).IsFixedLength();
        builder.Property(request => request.Answer).HasMaxLength(200);
        builder.Property(request => request.Revision).IsConcurrencyToken();
        builder.HasIndex(request => request.OpenFor).IsUnique();
        builder.HasIndex(request => request.VouchCode).IsUnique();
        builder.HasIndex(request => new { request.AreaId, request.State });
        builder.HasIndex(request => request.AccountId);
    }

    public void Configure(EntityTypeBuilder<TryCount> builder)
    {
        builder.ToTable("verification_tries");
        builder.HasKey(count => count.Key);
        builder.Property(count => count.Key).HasMaxLength(32).IsFixedLength();
    }

    public void Configure(EntityTypeBuilder<Vouching> builder)
    {
        builder.ToTable("vouchings");
        builder.Property(vouching => vouching.Id).ValueGeneratedNever();
        builder.HasIndex(vouching => new { vouching.VoucherId, vouching.Year, vouching.Number }).IsUnique();
        builder.HasIndex(vouching => vouching.PersonId);
    }

    public void Configure(EntityTypeBuilder<AreaSettings> builder)
    {
        builder.ToTable("area_settings");
        builder.HasKey(settings => settings.AreaId);
        builder.HasOne<Area>().WithOne().HasForeignKey<AreaSettings>(settings => settings.AreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.ToTable("consents");
        builder.HasKey(consent => new { consent.AccountId, consent.Kind, consent.GivenAt });
    }
}
