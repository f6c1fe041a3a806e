using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Storage.Policies;

internal sealed class RuleOverrideMapping : IEntityTypeConfiguration<RuleOverride>
{
    public void Configure(EntityTypeBuilder<RuleOverride> builder)
    {
        builder.ToTable("rule_overrides");
        builder.Property(over => over.Id).ValueGeneratedNever();
        builder.Property(over => over.Pack).HasMaxLength(PolicyMapping.LongestPack);
        builder.Property(over => over.RuleId).HasMaxLength(PolicyMapping.LongestRule);
        builder.Property(over => over.Parameter).HasMaxLength(PolicyMapping.LongestParameter);
        builder.Property(over => over.Value).AsPolicyValue();
        builder.ComplexProperty(over => over.Approval, approval => approval.AsFourEyes());
        builder.Ignore(over => over.Holds);
        builder.Property(over => over.Revision).IsConcurrencyToken();
        builder.HasIndex(over => new { over.TownId, over.Year });
        builder.HasOne<Area>().WithMany().HasForeignKey(over => over.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}
