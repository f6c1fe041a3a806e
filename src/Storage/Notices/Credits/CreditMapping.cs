using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Notices.Credits;

namespace ZiZhiJin.Storage.Notices.Credits;

internal sealed class CreditMapping : IEntityTypeConfiguration<SubscriptionCredit>, IEntityTypeConfiguration<SubscriptionGrant>
{
    public void Configure(EntityTypeBuilder<SubscriptionCredit> builder)
    {
        builder.ToTable("subscription_credits");
        builder.Property(credit => credit.Id).ValueGeneratedNever();
        builder.Property(credit => credit.TemplateId).HasMaxLength(64);
        builder.HasIndex(credit => new { credit.AccountId, credit.TemplateId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SubscriptionGrant> builder)
    {
        builder.ToTable("subscription_grants");
        builder.Property(grant => grant.Id).ValueGeneratedNever();
        builder.Property(grant => grant.TemplateId).HasMaxLength(64);
        builder.Property(grant => grant.Key).HasMaxLength(32).IsFixedLength();
        builder.HasIndex(grant => new { grant.AccountId, grant.TemplateId, grant.Key }).IsUnique();
    }
}
