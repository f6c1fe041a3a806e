using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<Session>, IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.Property(account => account.Id).ValueGeneratedNever();
        builder.Property(account => account.MiniOpenId).HasMaxLength(200);
        builder.Property(account => account.OfficialOpenId).HasMaxLength(200);
        builder.Property(account => account.UnionId).HasMaxLength(200);
        builder.Property(account => account.MiniFingerprint).HasMaxLength(32).IsFixedLength();
        builder.Property(account => account.UnionFingerprint).HasMaxLength(32).IsFixedLength();
        builder.Property(account => account.OfficialFingerprint).HasMaxLength(32).IsFixedLength();
        builder.HasIndex(account => account.MiniFingerprint).IsUnique();
        builder.HasIndex(account => account.OfficialFingerprint).IsUnique();
        builder.HasIndex(account => account.UnionFingerprint).IsUnique();
        builder.HasIndex(account => account.PersonId).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(account => account.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(account => account.Revision).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("sessions");
        builder.HasKey(session => session.TokenHash);
        builder.Property(session => session.TokenHash).HasMaxLength(32).IsFixedLength();
        builder.HasIndex(session => session.AccountId);
        builder.HasIndex(session => session.ExpiresAt);
    }

    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("role_grants");
        builder.Property(grant => grant.Id).ValueGeneratedNever();
        builder.HasIndex(grant => grant.AccountId);
        builder.HasIndex(grant => grant.AreaId);
        builder.HasIndex(grant => grant.To);
        builder.HasOne<Account>().WithMany().HasForeignKey(grant => grant.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Area>().WithMany().HasForeignKey(grant => grant.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}
