using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Storage.Policies;

internal sealed class PolicyMapping : IEntityTypeConfiguration<AreaPolicy>, IEntityTypeConfiguration<PackChoice>, IEntityTypeConfiguration<EnteredValue>
{
    public const int LongestPack = 40, LongestRule = 20, LongestParameter = 60, LongestReason = 200;

    public void Configure(EntityTypeBuilder<AreaPolicy> builder)
    {
        builder.ToTable("area_policies");
        builder.HasKey(policy => new { policy.AreaId, policy.Year });
        builder.Property(policy => policy.Pack).HasMaxLength(LongestPack);
        builder.Property(policy => policy.Revision).IsConcurrencyToken();
        builder.HasOne<Area>().WithMany().HasForeignKey(policy => policy.AreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PackChoice> builder)
    {
        builder.ToTable("pack_choices");
        builder.HasKey(choice => new { choice.AreaId, choice.Year, choice.Revision });
        builder.Property(choice => choice.Pack).HasMaxLength(LongestPack);
        builder.Property(choice => choice.Reason).HasMaxLength(LongestReason);
    }

    public void Configure(EntityTypeBuilder<EnteredValue> builder)
    {
        builder.ToTable("entered_values");
        builder.HasKey(value => new { value.AreaId, value.Year, value.Revision });
        builder.Property(value => value.Pack).HasMaxLength(LongestPack);
        builder.Property(value => value.RuleId).HasMaxLength(LongestRule);
        builder.Property(value => value.Parameter).HasMaxLength(LongestParameter);
        builder.Property(value => value.Reason).HasMaxLength(LongestReason);
        builder.Property(value => value.Value).AsPolicyValue();
    }
}
